import type { Wording } from "@/lib/i18n/wording";
import type { embed as english } from "../en/embed";

export const embed: Wording<typeof english> = {
  title: "Le formulaire sur d’autres sites",
  link: "Le formulaire sur d’autres sites",
  intro:
    "Un site que vous autorisez peut montrer le choix d’un don dans ses propres pages ; le don lui-même se fait ici. Aucun script de notre part n’y tourne et personne n’y est suivi. Tout autre site se voit refuser le cadre ; un bouton est un simple lien et ne demande pas d’autorisation.",
  sites: "Sites qui peuvent le montrer",
  none: "Aucun : le formulaire ne peut être montré dans aucun autre site.",
  site: "Adresse d’un site",
  "site-hint": "Comme https://www.example.org ; chaque hôte séparément.",
  allow: "L’autoriser",
  refuse: "Retirer",
  snippets: "À copier dans une page",
  frame: "Le formulaire, dans un cadre",
  button: "Un bouton",
  see: "Voir le formulaire tel qu’il y est montré",
};
