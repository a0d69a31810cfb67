import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { xmlText } from "@/lib/xml-text";

export type Element = XMLBuilder;
type Attributes = Readonly<Record<string, string>>;

/** An element with a text, and attributes. */
export function add(parent: Element, name: string, text: string, attributes: Attributes = {}): void {
  const element = parent.ele(name);
  for (const [key, value] of Object.entries(attributes)) element.att(key, xmlText(value));
  element.txt(xmlText(text));
}

/** An element that holds others, in a namespace of its own that is told where its schema is. */
export function addForeign(parent: Element, name: string, namespace: string, schema: string): Element {
  return parent.ele(namespace, name).att(instance, "xsi:schemaLocation", `${namespace} ${schema}`);
}

const oai = "http://www.openarchives.org/OAI/2.0/";
const instance = "http://www.w3.org/2001/XMLSchema-instance";

/** The frame of every answer (OAI-PMH 2.0, section 3.2). */
export function frame(): Element {
  return addForeign(create({ version: "1.0", encoding: "UTF-8" }), "OAI-PMH", oai, `${oai}OAI-PMH.xsd`);
}
