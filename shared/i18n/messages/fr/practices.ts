import type { Translated } from '../../message-set.ts'
import type { practices as english } from '../en/practices.ts'

/** Good practices: list, five key words, transfer decision. */
export const practices = {
  'practices.city': 'Ville',
  'practices.own': '{{city}} (la nôtre)',
  'practices.actions': 'Actions liées',
  'practices.keywords': 'Cinq mots-clés',
  'practices.ofFive': '{{filled}}/5',
  'practices.keywordsFilled': 'Mots-clés remplis : {{filled}} sur 5',
  'practices.decide': 'Décider de la reprise',
  'practices.decideAgain': 'Changer la décision',
  'practices.decided': 'Décision de reprise : {{record}}',
  'practices.decidedMany_one': 'Décision sur la reprise de {{count, number}} pratique',
  'practices.decidedMany_many': 'Décision sur la reprise de {{count, number}} pratiques',
  'practices.decidedMany_other': 'Décision sur la reprise de {{count, number}} pratiques',
  'practices.keyword.transnationalActors': 'Acteurs locaux dans une optique transnationale',
  'practices.keyword.transnationalActors.hint':
    'Comment valorise-t-elle ceux qui agissent ici et dans le territoire d’origine ?',
  'practices.keyword.multiSector': 'Potentiel multisectoriel',
  'practices.keyword.multiSector.hint': 'Quels secteurs touche-t-elle, ou pourrait-elle toucher ?',
  'practices.keyword.multiStakeholder': 'Approche multi-acteurs',
  'practices.keyword.multiStakeholder.hint': 'Qui y participe, et à quel titre ?',
  'practices.keyword.networking': 'Mise en réseau',
  'practices.keyword.networking.hint': 'Quels acteurs a-t-elle mis en relation ?',
  'practices.keyword.sustainability': 'Durabilité',
  'practices.keyword.sustainability.hint': 'Qu’est-ce qui la fait durer après le projet ?'
} as const satisfies Translated<typeof english, 'fr'>
