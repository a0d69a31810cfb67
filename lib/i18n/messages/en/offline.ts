export const offline = {
  heading: "To read without a connection",
  intro:
    "The region’s public documents as one ZIP archive: a list of them (CSV and JSON), records for reference managers (RIS and BibTeX), and their texts or their files.",
  links: {
    texts: "List, records and texts",
    files: "List, records and PDF files",
  },
  sizes: {
    texts: "ZIP, {count, plural, one {one text} other {# texts}}, about {size}",
    files: "ZIP, {count, plural, one {one file} other {# files}}, about {size}",
  },
  readme: {
    title: "{region}: documents on the Responsibility to Protect",
    state: "As of {date}. {documents, plural, one {One document is} other {# documents are}} listed, the newest first.",
    lists: "manifest.csv and manifest.json: every document with its link, dates, languages, licence and files.",
    records: "records.ris and records.bib: the same for reference managers (Zotero, Mendeley, EndNote, BibTeX).",
    texts:
      "texts: {count, plural, one {one text} other {# texts}} by page, as plain text in UTF-8, without pictures. The file on the portal is what counts.",
    files: "files: {count, plural, one {one PDF file} other {# PDF files}}, as on the portal.",
    missing: "What is listed and not in here is read at its link. The column “inclusion” says why:",
    elsewhere:
      "elsewhere: {count, plural, one {one edition is an official text} other {# editions are official texts}} of another site, or not on the web.",
    "no-text": "no-text: {count, plural, one {one file has} other {# files have}} pictures of pages and no text.",
    licence: "licence: all rights in {count, plural, one {one file} other {# files}} are reserved.",
    "no-room":
      "no-room: {count, plural, one {one older edition is} other {# older editions are}} left out, since an archive holds at most {size}.",
    "not-listed": "{count, plural, one {One older document is} other {# older documents are}} not listed.",
    rights: "What you may do with a document is said by its licence, in the list.",
  },
} as const;
