import type { Wording } from "@/lib/i18n/wording";
import type { receipts as english } from "../en/receipts";

export const receipts: Wording<typeof english> = {
  kind: { PLAIN: "Reçu simple", US_TAX: "Attestation pour le fisc des États-Unis" },
  "us-title": "Attestation de don",
  "us-legal":
    "La présente est une attestation écrite pour l’impôt sur le revenu des États-Unis, telle que la décrit l’article 170(f)(8) de l’Internal Revenue Code. Aucun bien ni service n’a été fourni en contrepartie de ce don.",
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
