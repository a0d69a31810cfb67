import type { Wording } from "@/lib/i18n/wording";
import type { declines as english } from "../en/declines";

export const declines: Wording<typeof english> = {
  funds: "Il n’y avait pas assez d’argent sur le compte.",
  expired: "La carte a expiré.",
  details: "Le numéro de la carte ou l’adresse n’était pas juste.",
  code: "Le code de sécurité de la carte n’était pas juste.",
  pin: "Le code de la carte manquait ou n’était pas juste.",
  proof: "La banque a demandé au titulaire de la carte de confirmer le paiement et n’a pas reçu de confirmation.",
  bank: "La banque a refusé sans donner de raison. Elle seule peut en dire plus.",
  "not-allowed": "Cette carte ne permet pas ce genre de paiement.",
  limit: "La carte a atteint son plafond, ou la même somme venait d’être prélevée.",
  currency: "La carte ne paie pas dans cette monnaie.",
  suspected: "La banque a refusé. Elle seule peut en dire plus ; une autre carte peut convenir.",
  withdrawn: "Le donateur ou la banque a retiré son accord pour ce paiement.",
  account: "Le compte bancaire est fermé, ou son numéro n’était pas juste.",
  passing: "La banque n’a pas pu être jointe. Un nouvel essai peut réussir.",
  unknown: "Le paiement a été refusé pour une raison que nous ne savons pas dire.",
  dispute: {
    credit_not_processed: "Le donateur dit qu’un remboursement promis n’est pas venu.",
    duplicate: "Le donateur dit que le don a été prélevé deux fois.",
    fraudulent: "Le titulaire de la carte dit ne pas avoir fait ce don.",
    general: "La banque n’a pas donné de raison.",
    incorrect_account_details: "Les coordonnées du compte n’étaient pas justes.",
    insufficient_funds: "Il n’y avait pas assez d’argent sur le compte.",
    product_not_received: "Le donateur dit que quelque chose de promis n’est pas venu.",
    product_unacceptable: "Le donateur n’est pas satisfait de ce qu’il a reçu.",
    subscription_canceled: "Le donateur dit que le don régulier avait été arrêté.",
    unrecognized: "Le titulaire de la carte ne reconnaît pas ce don.",
  },
};
