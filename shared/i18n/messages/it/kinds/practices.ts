import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of good practices. */
export const practices = {
  practice: {
    one: 'Buona pratica',
    many: 'Buone pratiche',
    empty:
      'Qui si raccolgono le buone pratiche della città e quelle conosciute dalle città partner, ciascuna con cinque parole chiave, per decidere quali riprendere. Si comincia da un titolo.',
    gender: 'f',
    fields: {
      state: 'Stato',
      owner: 'Ente titolare',
      theme: 'Tema',
      regularService: 'Divenuta servizio stabile',
      residenceTerritory: 'Territorio di residenza',
      originTerritories: 'Territori di origine',
      objectives: 'Obiettivi',
      targetGroups: 'Destinatari',
      actors: 'Soggetti coinvolti',
      activities: 'Attività e processo',
      resources: 'Risorse',
      results: 'Risultati',
      evidence: 'Solidità dei riscontri',
      lessons: 'Lezioni apprese',
      preconditions: 'Condizioni necessarie',
      coreElements: 'Elementi da non cambiare',
      adaptableElements: 'Elementi adattabili',
      replicationCost: 'Costi e tempi della replica',
      risks: 'Rischi',
      transnationalActors: 'Parola chiave 1: attori locali in chiave transnazionale',
      multiSector: 'Parola chiave 2: potenzialità multisettoriale',
      multiStakeholder: 'Parola chiave 3: multi-attore',
      networking: 'Parola chiave 4: messa in rete',
      sustainability: 'Parola chiave 5: sostenibilità',
      transferDecision: 'Decisione sulla ripresa',
      transferReason: 'Motivo della decisione',
      publicationConsent: 'Consenso alla pubblicazione'
    },
    choices: {
      state: {
        draft: 'Bozza',
        presented: 'Presentata',
        inReview: 'In revisione tra pari',
        validated: 'Validata',
        promising: 'Promettente',
        archived: 'Archiviata'
      },
      theme: {
        governance: 'Governo e coordinamento',
        access: 'Accesso ai servizi',
        school: 'Scuola',
        work: 'Lavoro',
        housing: 'Casa',
        health: 'Salute',
        culture: 'Cultura',
        youth: 'Giovani',
        participation: 'Partecipazione',
        communication: 'Comunicazione',
        cooperation: 'Cooperazione e cosviluppo',
        other: 'Altro'
      },
      regularService: { yes: 'Sì', no: 'No' },
      transferDecision: {
        open: 'Da decidere',
        replicate: 'Replicare',
        adapt: 'Innovare e adattare',
        inspire: 'Prendere spunto',
        decline: 'Non riprendere'
      },
      licence: {
        ccBy4: 'CC BY 4.0',
        ccBySa4: 'CC BY-SA 4.0',
        cc0: 'CC0',
        allRightsReserved: 'Tutti i diritti riservati'
      },
      publicationConsent: { yes: 'Dato', no: 'Negato', asked: 'Richiesto' }
    },
    scales: {
      evidence: {
        1: 'Testimonianze',
        2: 'Dati di monitoraggio',
        3: 'Confronto prima e dopo',
        4: 'Valutazione indipendente'
      }
    }
  }
} as const satisfies Partial<KindTexts<'it'>>
