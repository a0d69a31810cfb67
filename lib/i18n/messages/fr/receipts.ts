import type { Wording } from "@/lib/i18n/wording";
import type { receipts as english } from "../en/receipts";

export const receipts: Wording<typeof english> = {
  statements: {
    title: "Relevés d’une année",
    intro:
      "Toutes les personnes qui ont donné pendant une année reçoivent une pièce avec tous leurs dons. Personne n’en reçoit deux : qui a déjà la sienne est laissé de côté.",
    year: "Année",
    option: "{year} : {count, plural, =0 {personne n’attend} one {# donateur attend} other {# donateurs attendent}}",
    send: "Envoyer les relevés",
    none: "Aucune année avec des dons n’est encore terminée.",
    runs: "Ce qui a été envoyé",
    "no-runs": "Rien n’a encore été envoyé.",
    progress: "{sent, number} sur {total, number} envoyés",
    running: "En cours d’envoi",
    finished: "Terminé",
    again: "Regarder à nouveau",
    resume: "Continuer avec le reste",
    "resume-hint": "L’envoi continue de lui-même. S’il s’arrête, ce bouton remet le reste dans la file.",
    link: "Relevés d’une année",
    "mail-subject": "Vos dons de {year} sur une seule pièce",
    "mail-greeting": "Bonjour {name},",
    "mail-body":
      "Merci d’avoir soutenu la coalition en {year}. Le relevé de vos dons de cette année est joint, pour le fisc ou vos dossiers.",
    "mail-button": "Voir tous vos dons",
  },
  kind: {
    PLAIN: "Reçu simple",
    US_TAX: "Attestation pour le fisc des États-Unis",
    IN_KIND: "Reçu pour un don en nature",
    PLEDGE: "Accusé de réception d’une promesse",
  },
  "us-title": "Attestation de don",
  "us-legal":
    "La présente est une attestation écrite pour l’impôt sur le revenu des États-Unis, telle que la décrit l’article 170(f)(8) de l’Internal Revenue Code. Aucun bien ni service n’a été fourni en contrepartie de ce don.",
  "in-kind-title": "Reçu pour un don en nature",
  "in-kind-legal":
    "La coalition a reçu ce qui est décrit ci-dessus, et aucune somme d’argent. Elle ne se prononce pas sur la valeur du don : c’est au donateur de l’indiquer.",
  keeps: "Tient la promesse attestée sous le numéro",
  "in-place-of": "Remplace le reçu",
  "void-line": "annulé : {reason}",
  "replaced-by": "remplacé par {number}",
  "reissue-title": "Annuler et établir à nouveau",
  "reissue-hint":
    "Un reçu ne se modifie jamais. Celui-ci est annulé avec votre motif, un autre prend sa place et est envoyé au donateur.",
  reason: "Ce qui n’est pas juste",
  "reason-hint": "Conservé dans l’historique ; le donateur ne le voit pas.",
  name: "Nom sur le nouveau reçu",
  language: "Langue",
  "kind-label": "Type",
  button: "Annuler et établir à nouveau",
  "again-subject": "Votre reçu corrigé {number}",
  "again-body": "Voici votre reçu {number}. Il remplace le reçu {former}, qui est annulé : n’utilisez que celui-ci.",
};
