import type { SameTexts } from '../../../common-texts.ts'
import type { common as english } from '../../en/kinds/common.ts'

/** Texts that kinds share: labels by the name of a field, choices by the name of their field. A kind says only what differs. */
export const common = {
  fields: {
    id: 'Fiche',
    deletedAt: 'Dans la corbeille',
    name: 'Nom',
    country: 'Pays',
    notes: 'Notes internes',
    publicKey: 'Clé publique',
    position: 'Position',
    date: 'Date',
    role: 'Rôle',
    department: 'Direction',
    email: 'Courriel',
    phone: 'Téléphone',
    description: 'Description',
    responsibleDepartment: 'Direction responsable',
    website: 'Site web',
    stakeholder: 'Acteur local',
    source: 'Source',
    title: 'Titre',
    targetGroup: 'Public cible',
    priority: 'Priorité',
    note: 'Note',
    partnerCity: 'Ville partenaire',
    cityRole: 'Rôle de la ville',
    startDate: 'Début',
    endDate: 'Fin',
    summary: 'Résumé',
    context: 'Contexte',
    licence: 'Licence',
    roadmap: 'Feuille de route',
    code: 'Code',
    expectedResult: 'Résultat attendu',
    objective: 'Objectif',
    axis: 'Axe',
    fundingStatus: 'État du financement',
    projectCode: 'Code du projet',
    action: 'Action',
    recordCount: 'Nombre de fiches',
    bundleId: 'Identifiant du paquet',
    packageHash: 'Empreinte du fichier',
    series: 'Série de numérotation',
    sequence: 'Numéro d’ordre',
    audience: 'Destinataires',
    createdAt: 'Créé le',
    header: 'En-tête du paquet',
    contactRole: 'Contact (fonction)'
  },
  choices: {
    cityRole: {
      policyMaker: 'Décideur',
      serviceProvider: 'Prestataire de services',
      employer: 'Employeur',
      buyer: 'Acheteur de biens et services'
    },
    fundingStatus: {
      available: 'Disponible',
      requested: 'Demandé',
      toFind: 'À trouver',
      notNeeded: 'Non nécessaire'
    }
  }
} as const satisfies SameTexts<typeof english>
