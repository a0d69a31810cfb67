export const embed = {
  title: "The form on other sites",
  link: "The form on other sites",
  intro:
    "A site you allow can show the choice of a gift inside its own pages; the gift itself is given here. No script of ours runs there, and nobody is followed. Every other site is refused the frame; a button is a plain link and needs no permission.",
  sites: "Sites that may show it",
  none: "None: the form cannot be shown inside any other site.",
  site: "Address of a site",
  "site-hint": "As https://www.example.org; each host by itself.",
  allow: "Allow it",
  refuse: "Take back",
  snippets: "To copy into a page",
  frame: "The form, in a frame",
  button: "A button",
  see: "See the form as it is shown there",
} as const;
