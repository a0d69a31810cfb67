// Written out, since style sheets are made from what stands in the source.
const whenAmount = [
  "group-has-[[data-amount='0']:checked]/gift:inline",
  "group-has-[[data-amount='1']:checked]/gift:inline",
  "group-has-[[data-amount='2']:checked]/gift:inline",
  "group-has-[[data-amount='3']:checked]/gift:inline",
  "group-has-[[data-amount='4']:checked]/gift:inline",
];
const whenInterval = [
  "group-has-[[data-interval='0']:checked]/gift:inline",
  "group-has-[[data-interval='1']:checked]/gift:inline",
  "group-has-[[data-interval='2']:checked]/gift:inline",
];

type Props = { texts: readonly string[]; other?: string };

/** Of several texts the one that belongs to the chosen amount; the choice itself shows it, no script does. */
export function OfChosenAmount({ texts, other = "" }: Props) {
  return (
    <>
      {texts.map((text, index) => (
        <span key={whenAmount[index]} className={`hidden ${whenAmount[index]}`}>
          {text}
        </span>
      ))}
      {other && <span className="hidden group-has-[[data-amount=other]:checked]/gift:inline">{other}</span>}
    </>
  );
}

export function OfChosenInterval({ texts }: { texts: readonly string[] }) {
  return texts.map((text, index) => (
    <span key={whenInterval[index]} className={`hidden ${whenInterval[index]}`}>
      {text}
    </span>
  ));
}
