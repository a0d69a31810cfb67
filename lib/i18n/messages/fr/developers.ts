import type { Wording } from "@/lib/i18n/wording";
import type { developers as english } from "../en/developers";

export const developers: Wording<typeof english> = {
  title: "Pour les développeurs",
  footer: "Pour les développeurs",
  intro:
    "Tout ce que la bibliothèque montre à ses lecteurs, les programmes peuvent le lire aussi : sans clé, sans compte, depuis n’importe quel site. Ils voient ce que voient les visiteurs, et rien d’autre.",
  search: "Pour les programmes :",
  api: "API",
  request: "Requête",
  answer: "Réponse",
  beginning: "Réponse (le début)",
  drawn:
    "Les réponses de cette page sont réelles : elles viennent de la bibliothèque au moment où la page a été produite.",
  "api-title": "L’API",
  "api-text":
    "La version 1 se lit à l’adresse {base}. Elle connaît les documents, les membres, les régions et les appels. Les documents acceptent les paramètres de la page de recherche, sous les mêmes noms : ouvrez une recherche, copiez ses paramètres, et vous avez la requête. Sa description est en OpenAPI 3.1.",
  "api-description": "La description",
  "walk-title": "Les longues listes",
  "walk-text":
    "Une réponse contient au plus 100 notices. La suite se trouve à links.next, indiqué aussi par l’en-tête Link. Un curseur est une place dans la liste et non un numéro de page : ce qui est publié ou retiré pendant votre parcours ne vous fait ni manquer ni revoir une notice qui garde sa place. Pour tenir une copie, parcourez sort=updated, puis donnez la fois suivante comme updatedSince le dernier « updated » que vous avez vu. Ce qui a été retiré est signalé par OAI-PMH.",
  "cache-title": "Redemander",
  "cache-text":
    "Chaque réponse porte un ETag. Renvoyez-le comme If-None-Match : à ce qui n’a pas changé, il est répondu 304, sans contenu. Les documents indiquent aussi Last-Modified.",
  "problems-title": "Quand quelque chose ne va pas",
  "problems-text":
    "Un paramètre erroné ou inconnu est refusé, et non ignoré. La réponse est en application/problem+json (RFC 9457) ; elle nomme le paramètre et dit ce qui est permis.",
  problems: {
    "invalid-parameter": "400 : un paramètre est inconnu, n’est pas valable ou est répété.",
    "not-found": "404 : cela n’existe pas, ou n’est pas destiné aux visiteurs.",
    "method-not-allowed": "405 : l’API ne fait que se lire.",
    "too-many-requests": "429 : attendez le nombre de secondes indiqué par Retry-After.",
    fault: "500 : une défaillance de notre part, inscrite dans notre journal.",
  },
  "limits-title": "Limites",
  "limits-text":
    "Les requêtes sont comptées par adresse réseau. Chaque réponse dit dans RateLimit-Policy combien sont permises, et dans RateLimit combien il en reste. OAI-PMH refuse par 503, le reste par 429, toujours avec Retry-After.",
  limits: { api: "API", oai: "OAI-PMH", feeds: "Flux", exports: "Exports" },
  limit: "{count} requêtes en {seconds} secondes",
  "oai-title": "OAI-PMH",
  "oai-text":
    "Les bibliothèques moissonnent toutes les notices à l’adresse {base}, en OAI-PMH 2.0, en Dublin Core et en MODS, par région, type et thème. Les notices supprimées restent signalées.",
  "feeds-title": "Flux",
  "feeds-text":
    "Toute recherche peut être suivie en Atom, RSS ou JSON Feed : les cinquante documents parus le plus récemment.",
  "exports-title": "Exports",
  "exports-text":
    "Le résultat de toute recherche peut être emporté dans un fichier : CSV, BibTeX, RIS, CSL-JSON ou JSON, jusqu’à {count} documents.",
  "sitemap-title": "Plans du site",
  "sitemap-text": "Les robots trouvent chaque page publique, dans toutes ses langues, à partir de {base}.",
  "terms-title": "Conditions d’utilisation",
  terms: {
    records:
      "Vous pouvez conserver et montrer les notices, à condition de nommer la bibliothèque et de renvoyer à la page de chacune.",
    texts: "Les textes et les fichiers auxquels elles mènent appartiennent à ceux qui les ont publiés.",
    withdrawn: "Ce qui est retiré ici doit l’être aussi de votre copie : la sécurité de quelqu’un peut en dépendre.",
    people: "N’utilisez pas ce que vous lisez ici pour découvrir qui n’est pas nommé.",
    promise:
      "La version 1 reste telle qu’elle est décrite. Des champs peuvent s’ajouter ; aucun n’est supprimé ni ne change de sens.",
  },
  examples: {
    search: "Les documents les plus récents, quelques champs seulement, comptés par région",
    document: "Un document",
    problem: "Un paramètre qui n’est pas valable",
    oai: "Qui répond aux moissonneurs",
    feed: "Une recherche en JSON Feed",
    export: "Une recherche en CSV",
  },
};
