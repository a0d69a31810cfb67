import type { Wording } from "@/lib/i18n/wording";
import type { reading as english } from "../en/reading";

export const reading: Wording<typeof english> = {
  text: {
    title: "Texte : {title}",
    read: "Lire en mode texte",
    "as-text": "en texte",
    "as-text-page": "Page {number} en texte",
    intro:
      "Les mots du PDF, page par page : léger à charger et fait pour être lu à voix haute. Les images, les tableaux et la mise en page sont dans le PDF.",
    back: "À propos de ce document",
    "in-pdf": "Page {page, number} dans le PDF",
    languages: "Langues du texte",
    page: "Page",
    go: "Aller à la page",
    search: "Chercher dans ce document",
    results: "Pages où cela figure",
    "all-results": "Toutes les pages où figure « {query} »",
    found:
      "{count, plural, =0 {« {query} » ne figure sur aucune page.} one {« {query} » figure sur une page.} other {« {query} » figure sur # pages.}}",
    "found-first": "Les {count, number} premières sont indiquées.",
    "empty-page": "Cette page ne contient aucun mot : elle est vide ou c’est une image. Le PDF la montre.",
    "no-text": "Ce fichier contient des images de ses pages et aucun texte : il ne peut être lu qu’en PDF.",
    "no-file": "La bibliothèque ne conserve aucun fichier de ce document qui puisse être lu ici.",
    "open-pdf": "Ouvrir le PDF",
  },
};
