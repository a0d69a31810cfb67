import type { Wording } from "@/lib/i18n/wording";
import type { faults as english } from "../en/faults";

export const faults: Wording<typeof english> = {
  "not-found": {
    title: "Cette page n’est pas ici",
    text: "L’adresse est peut-être mal saisie, ou la page a été déplacée ou retirée.",
    search: "Chercher dans la bibliothèque",
    home: "Aller à la page d’accueil",
  },
  error: {
    title: "Un problème est survenu de notre côté",
    text: "Veuillez réessayer dans une minute. Si cela se reproduit, indiquez-nous cette référence :",
    again: "Réessayer",
  },
};
