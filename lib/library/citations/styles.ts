// Two styles in the Citation Style Language (docs.citationstyles.org, 1.0.2), written for what the library holds:
// papers with a number, an issuing body, a date as precise as it is known, and an address.
const opening = (title: string) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>${title}</title><id>${title}</id><updated>2026-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>`;

// A DOI outlives an address.
const address = `<choose><if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
<else><text variable="URL"/></else></choose>`;

/** The Chicago Manual of Style, bibliography entry: Author. Title. Number. Publisher, date. Address. */
export const chicago = `${opening("library-chicago")}
<bibliography><layout suffix=".">
<group delimiter=". ">
<names variable="author"><name name-as-sort-order="first"/></names>
<text variable="title" font-style="italic"/>
<text variable="number"/>
<group delimiter=", "><text variable="publisher"/><date variable="issued" form="text"/></group>
${address}
</group></layout></bibliography></style>`;

/** The MLA Handbook, works-cited entry: Author. Title. Publisher, day month year, number, address. */
export const mla = `${opening("library-mla")}
<bibliography><layout suffix=".">
<group delimiter=". ">
<names variable="author"><name name-as-sort-order="first"/></names>
<text variable="title" font-style="italic"/>
<group delimiter=", ">
<text variable="publisher"/>
<date variable="issued" delimiter=" "><date-part name="day"/><date-part name="month" form="long"/><date-part name="year"/></date>
<text variable="number"/>
${address}
</group></group></layout></bibliography></style>`;
