export const usage = {
  told: {
    title: "Consultation",
    opened: "Page ouverte {times}.",
    fetched: "Document téléchargé {times}.",
    "at-least": "au moins {count, plural, one {# fois} other {# fois}}",
    few: "moins de 10 fois",
    since: "Depuis {month}, jusqu’à hier inclus. Compté sans cookies ; les robots sont écartés.",
    how: "Comment nous comptons",
  },
  privacy: {
    title: "Lorsque les documents sont comptés",
    text: "Le nombre d’ouvertures d’un document public, et de téléchargements de son fichier ou de son texte, est compté par jour, sans cookie et sans script. Les robots, les navigateurs qui chargent d’avance et les programmes qui ne se nomment pas sont écartés autant qu’on peut les reconnaître, et deux clics en une demi-minute n’en font qu’un : pour cela, le serveur retient votre adresse et votre navigateur pendant une demi-minute, dans sa seule mémoire, sous la forme d’une empreinte que personne ne peut relire. Ce qui est conservé est un nombre par document et par jour, puis par mois au bout de treize mois. Aucun pays, aucune langue, aucune page d’origine. Les pages montrent des dizaines entières, jusqu’à la fin de la veille, et ne distinguent pas un lecteur de neuf. Ce qui est réservé aux membres n’est pas compté.",
  },
  cite: { "as-text": "{name} à copier" },
  columns: { document: "Document", views: "Ouvertures", downloads: "Téléchargements", month: "Mois" },
  member: {
    link: "Combien de fois elles sont lues",
    title: "Combien de fois vos publications sont lues",
    intro:
      "Combien de fois la page de chaque publication publique a été ouverte, et son fichier ou son texte téléchargé, jusqu’à hier inclus. Rien n’est conservé sur les lecteurs.",
    none: "Aucune de vos publications n’est encore publique.",
    months: "Par mois",
    "months-of": "Par mois : {title}",
    back: "Toutes vos publications",
    "no-months": "Rien n’a encore été compté.",
  },
  admin: {
    link: "Les documents les plus lus",
    title: "Les documents les plus lus",
    intro:
      "Combien de fois les pages des documents publics ont été ouvertes, et leurs fichiers ou textes téléchargés. Les jours sont conservés treize mois ; avant cela, un mois compte à son premier jour.",
    caption: "Documents selon le nombre d’ouvertures",
    from: "Du",
    to: "Au",
    empty: "Rien n’a encore été compté.",
  },
};
