import type { Wording } from "@/lib/i18n/wording";
import type { fields as english } from "../en/fields";

export const fields: Wording<typeof english> = {
  required: "Veuillez remplir ce champ.",
  "required-choice": "Veuillez choisir.",
  email: "Indiquez une adresse complète, comme nom@example.org.",
  url: "Indiquez une adresse complète commençant par https:// ou http://.",
  number: "Indiquez un nombre.",
  "too-short": "Trop court : au moins {minimum, number} caractères.",
  "too-long": "Trop long : au plus {maximum, number} caractères.",
  "too-small": "Trop petit : au moins {minimum, number}.",
  "too-big": "Trop grand : au plus {maximum, number}.",
  "too-few": "Choisissez-en au moins {minimum, number}.",
  "too-many": "Choisissez-en au plus {maximum, number}.",
  date: "Indiquez une date, comme 2013-12-09.",
  "short-name": "Lettres sans accent, chiffres et traits d’union seulement, par exemple world-summit-outcome-2005.",
  vote: "Indiquez les voix pour, contre et les abstentions, par exemple 115–15–28.",
  doi: "Indiquez un DOI, par exemple 10.1000/182.",
  invalid: "Cette valeur n’est pas acceptée.",
  mismatch: "Les deux ne correspondent pas.",
  commitments: "Chaque engagement est nécessaire.",
  "name-only": "Donnez seulement un nom : ni lien, ni adresse, ni numéro de téléphone.",
  amount: "Indiquez un montant, comme 25 ou 25,50.",
};
