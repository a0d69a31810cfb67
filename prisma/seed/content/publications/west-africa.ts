import type { PublicationContent } from "../types";

/** Members in West and North Africa. */
export const westAfricanPublications: PublicationContent[] = [
  {
    slug: "before-the-rains",
    publisher: "observatoire-sahelien",
    type: "early-warning-bulletin",
    date: "2013-05",
    audience: "public",
    regions: ["africa"],
    countries: ["ML", "BF"],
    topics: ["early-warning", "prevention"],
    rtopReference: "national-responsibility",
    editions: {
      fr: {
        title: "Avant les pluies : bulletin de la saison de soudure",
        abstract:
          "Les tensions autour des couloirs de transhumance avant la saison des pluies de 2013 : ce que nos correspondants observent, et ce qui peut être fait en six semaines.",
        body: `## Lecture d’ensemble

À six semaines des pluies, nos vingt-trois correspondants décrivent une saison plus tendue que la précédente, mais où les accords locaux tiennent encore. Le niveau d’alerte est **moyen** dans quinze communes, **élevé** dans trois, faible ailleurs. Nous ne nommons pas les communes dans l’édition publique ; les autorités concernées ont reçu l’édition complète.

Ce qui nous préoccupe n’est pas la querelle de bétail, aussi ancienne que le bétail. C’est le moment où l’on cesse de dire *celui qui a pris la vache* pour dire *ceux qui prennent les vaches*. Nos correspondants ont relevé ce glissement dans trois communes.

## Les signes relevés

- Dans deux communes, des éleveurs ont retiré leurs enfants de l’école où ils étaient minoritaires.
- Dans une commune, un marché hebdomadaire s’est dédoublé : chacun a désormais le sien.
- Des groupes d’autodéfense se sont formés dans cinq communes. Dans deux d’entre elles, ils reçoivent des vivres de l’extérieur.
- Des messages vocaux attribuent à tout un groupe un vol commis par trois hommes. Nous en avons recueilli quatre versions.

À l’inverse, il faut signaler :

- Neuf comités de puits ont renouvelé leur accord, dont un où le sang avait coulé en 2012.
- Deux chefs de village ont rendu publiquement du bétail égaré.
- Une radio a refusé de diffuser un appel, et a dit à l’antenne pourquoi.

## Ce qui peut être fait en six semaines

1. **Ouvrir les couloirs avant l’arrivée des troupeaux.** Les bornes manquent sur deux tronçons ; leur pose prend quatre jours.
2. **Payer les indemnités de 2012.** Onze dossiers jugés restent impayés. Aucune mesure n’apaiserait autant pour aussi peu.
3. **Réunir les autodéfenses,** ensemble et non l’une après l’autre, en présence du préfet, pour convenir de ce qu’elles ne feront pas.
4. **Répondre aux messages vocaux** par la voix de ceux qui en sont la cible et de ceux qui les connaissent.

## Comment nous travaillons

Chaque correspondant remplit une fiche par semaine. Deux lecteurs la cotent séparément selon douze indicateurs ; leurs désaccords sont discutés. Un niveau *élevé* exige trois sources indépendantes. Nous publions nos erreurs : l’an dernier, deux communes classées *élevé* n’ont connu aucune violence, et une commune classée *faible* en a connu. Dans ce dernier cas, nous n’avions pas de correspondante femme ; nous en avons une aujourd’hui.

Prochain bulletin : à la mi-juillet, après les premières pluies.`,
      },
    },
  },
  {
    slug: "one-telephone-two-prayers",
    publisher: "middle-belt-peace-watch",
    type: "policy-brief",
    date: "2012-11",
    audience: "public",
    regions: ["africa"],
    countries: ["NG"],
    topics: ["prevention", "hate-speech", "early-warning"],
    rtopReference: "national-responsibility",
    editions: {
      en: {
        title: "One telephone, two prayers: answering rumours within a day",
        abstract:
          "How a rumour line kept by imams and pastors together works, what it costs, and what a state government would have to do to let it grow.",
        body: `## A rumour

On a Thursday in the dry season a message went round two quarters of a town: that a well had been poisoned, by whom, and for whom. It named the well. By noon shops were closing. At half past one an imam and a pastor stood at the well before a crowd that each had called, and each drank a cup. By evening the shops were open.

Nothing happened that day. It is the kind of event that our work produces, and it is hard to photograph.

## How the line works

Since 2008 one telephone number has been painted on walls in nine local government areas. It is answered from five in the morning until eleven at night by two people, a Muslim and a Christian, in the same room. Whoever calls is asked four questions: what was said, where you heard it, who else has heard it, and what people are doing about it.

The two then call those who would know. If the rumour is false, the answer goes out the same day, through the Friday sermon, the Sunday service, the market association and the motorcycle riders’ union. If it is true, we say so, and say what is being done. **We have never denied a thing that was true.** The line would be dead the next morning.

## What we have counted

In four years the line took 2,316 calls about 847 distinct rumours. Of these, 71 in a hundred were false, 18 were true in part, and 11 were true. Nine in ten were answered within a day. We know of thirty-four crowds that had gathered and went home.

We do not claim that the line prevents all violence. Twice it failed: once when the networks were switched off, and once when the rumour began with a person whom we had trusted to answer it.

## What it costs

Two salaries, a room, batteries and airtime: less in a year than one armoured vehicle costs in a month. The greater cost is borne by the clergy, who are sometimes accused by their own people of drinking with the enemy. Some have lost their congregations. None has left the line.

## What we ask

1. **Do not switch off the networks.** Silence is the best friend a rumour has. If messages must be limited, leave voice calls open.
2. **Answer us.** When a rumour concerns the security forces, only they can say whether it is true. Name one officer in each area who may speak to us at once.
3. **Fund the room, not the message.** A line that belongs to a government will be believed only by those who believe the government.
4. **Punish the first crime.** Rumours feed on those that were true and went unpunished.`,
      },
    },
  },
  {
    slug: "guide-de-la-mediatrice",
    publisher: "femmes-mediatrices-ouest",
    type: "training-material",
    date: "2013-08",
    audience: "public",
    regions: ["africa"],
    countries: ["SN", "GW"],
    topics: ["women-and-rtop", "peacebuilding", "capacity-building"],
    rtopReference: "none",
    editions: {
      fr: {
        title: "Petit guide de la médiatrice de village",
        abstract:
          "Sept étapes pour celle qu’on vient chercher quand une querelle menace de devenir une vendetta, avec les erreurs que nous avons commises.",
        body: `## À qui s’adresse ce guide

À celle qu’on vient chercher. Elle n’a pas de titre, souvent pas de mandat ; elle a la confiance de gens qui ne s’en accordent plus. Ce guide rassemble ce que soixante d’entre nous ont appris. Il se lit à voix haute, en groupe, une étape par jour.

## 1. Ne pas courir

On vous appelle la nuit et l’on vous presse. Demandez toujours : *Qui est blessé ? Qui est armé ? Qui vous envoie ?* Si quelqu’un est blessé, appelez d’abord les secours. La médiation ne remplace ni l’infirmier ni le gendarme.

## 2. Écouter chacun chez soi

Ne réunissez personne avant d’avoir écouté chacun sous son toit. On ne dit pas devant l’adversaire ce qui permettrait de céder. Commencez par celui qui a le moins de pouvoir ; l’autre attendra, et l’on saura que vous l’avez fait attendre.

## 3. Trouver la vraie perte

Derrière la chèvre, il y a l’affront ; derrière l’affront, parfois un mort dont on n’a jamais parlé. Posez cette question : *Qu’est-ce qui, si on vous le rendait, vous laisserait dormir ?*

## 4. Chercher les alliés de la paix

Dans chaque famille, une personne veut que cela cesse. C’est souvent une belle-fille, venue justement de l’autre famille. Ne l’exposez pas. Qu’elle vous conseille, et que personne ne le sache.

## 5. Réunir, enfin

Choisissez un lieu neutre, le matin, après un repas pris en commun. Fixez la parole : chacun dit sa perte, personne ne dit la faute de l’autre. Faites répéter à chacun ce que l’autre a perdu. C’est là que les choses basculent, si elles doivent basculer.

## 6. Conclure par un geste

Un accord écrit vaut ce que vaut le tribunal, et le tribunal est loin. Un geste vu de tous vaut davantage : un travail fait ensemble, une visite, un nom donné à un nouveau-né. Fixez la date à laquelle vous reviendrez.

## 7. Revenir

Revenez au bout d’une semaine, d’un mois, d’une année. La plupart des accords que nous avons vus mourir sont morts de solitude.

## Quand il faut dire non

Refusez la médiation lorsqu’une femme est battue et qu’on vous demande de la ramener. Refusez lorsqu’un crime grave a été commis et qu’on veut acheter le silence. Refusez lorsqu’on vous paie. Dites pourquoi, et adressez les personnes à celles et ceux qui peuvent les protéger.

## Nos erreurs

Nous avons parlé trop tôt à la radio d’un accord qui n’était pas mûr ; il s’est défait le lendemain. Nous avons cru qu’un chef parlait pour ses fils. Nous avons oublié les jeunes qui vivent en ville et qui, par téléphone, attisent le feu qu’ils ne voient pas. Désormais, nous les appelons aussi.`,
      },
    },
  },
];
