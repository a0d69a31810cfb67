import type { CSSProperties } from "react";

// Mail programs know no stylesheet of ours: each element carries its own look.
const ink = "#17233c";
const soft = "#55607a";
const hairline = "#ddd7ca";
const latin = '"Source Serif 4", Georgia, "Times New Roman", serif';
const arabic = '"Amiri", "Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", serif';

export const look = (direction: "ltr" | "rtl") => {
  const text: CSSProperties = {
    margin: "0 0 18px",
    fontSize: direction === "rtl" ? 19 : 17,
    lineHeight: 1.6,
    color: ink,
  };
  return {
    body: { margin: 0, backgroundColor: "#faf8f4", color: ink, fontFamily: direction === "rtl" ? arabic : latin },
    container: { maxWidth: 600, margin: "0 auto", padding: "32px 24px" },
    head: {
      margin: "0 0 28px",
      paddingBottom: 14,
      borderBottom: `1px solid ${hairline}`,
      fontSize: 16,
      lineHeight: 1.3,
      fontWeight: 600,
      color: ink,
    },
    text: { ...text, whiteSpace: "pre-line" },
    note: { ...text, fontSize: 14, color: soft, whiteSpace: "pre-line" },
    button: {
      display: "inline-block",
      margin: "6px 0 22px",
      padding: "12px 22px",
      borderRadius: 3,
      backgroundColor: ink,
      color: "#ffffff",
      fontSize: 16,
      fontWeight: 600,
      textDecoration: "none",
    },
    address: { ...text, fontSize: 14, color: soft, wordBreak: "break-all" },
    quote: {
      ...text,
      margin: "0 0 18px",
      paddingInlineStart: 16,
      borderInlineStart: `3px solid ${hairline}`,
      fontStyle: direction === "rtl" ? "normal" : "italic",
      whiteSpace: "pre-line",
    },
    facts: { width: "100%", margin: "0 0 22px", borderCollapse: "collapse" },
    label: {
      padding: "8px 0",
      paddingInlineEnd: 18,
      borderBottom: `1px solid ${hairline}`,
      fontSize: 15,
      fontWeight: 400,
      color: soft,
      textAlign: "start",
      verticalAlign: "top",
    },
    value: {
      padding: "8px 0",
      borderBottom: `1px solid ${hairline}`,
      fontSize: 15,
      color: ink,
      verticalAlign: "top",
      width: "100%",
    },
    entry: { margin: "0 0 10px", paddingTop: 14, borderTop: `1px solid ${hairline}` },
    title: { ...text, margin: "0 0 2px", fontWeight: 600 },
    titleLink: { color: ink, textDecoration: "underline" },
    about: { ...text, margin: "0 0 6px", fontSize: 14, color: soft },
    foot: {
      margin: "36px 0 0",
      paddingTop: 14,
      borderTop: `1px solid ${hairline}`,
      fontSize: 13,
      lineHeight: 1.5,
      color: soft,
    },
  } satisfies Record<string, CSSProperties>;
};

export type Look = ReturnType<typeof look>;
