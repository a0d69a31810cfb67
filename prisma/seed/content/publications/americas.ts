import type { PublicationContent } from "../types";

/** Members in the Americas. */
export const americanPublications: PublicationContent[] = [
  {
    slug: "the-words-that-came-before",
    publisher: "memoria-de-ixim",
    type: "report",
    date: "2013-09",
    audience: "public",
    regions: ["americas"],
    countries: ["GT"],
    topics: ["hate-speech", "memory-and-education", "accountability"],
    rtopReference: "by-name",
    editions: {
      es: {
        title: "Las palabras de antes: leer el pasado para reconocer las señales",
        abstract:
          "Un ejercicio con doce comunidades: reconstruir no lo que ocurrió, sino lo que se decía en los años anteriores, y preguntarse si hoy se vuelve a decir.",
        body: `## Una pregunta distinta

A quienes dan testimonio se les pregunta qué pasó. Nosotros preguntamos qué se decía antes. Durante dos años, en doce comunidades, mujeres y hombres mayores recordaron palabras: las de la radio, las del mercado, las de la escuela, las de los formularios. No buscábamos culpables; de eso se ocupan los tribunales. Buscábamos señales.

## Lo que recordaron

**Primero cambió el nombre.** Se dejó de decir el nombre del pueblo y se empezó a decir *ellos*. Después, una palabra que no era un insulto, pero que reunía en un solo bulto a vecinos que nunca se habían sentido iguales.

**Luego cambiaron las preguntas.** En las oficinas se preguntaba de dónde era uno, y se anotaba. Quien pasaba de un municipio a otro debía explicar por qué.

**Luego llegó el silencio.** El maestro dejó de hacer bromas. El tendero dejó de fiar. Varias personas lo dijeron con la misma frase: *nos saludaban mirando al suelo*.

**Y hubo quien habló.** En diez de las doce comunidades se recuerda a alguien que protestó: un sacristán, una enfermera, un soldado que se enfermó a propósito. Pedimos que se escribieran sus nombres en un cuaderno que la comunidad conserva.

## La lista y su uso

De estas memorias salió una lista de catorce señales. Cada año, en asamblea, las comunidades la leen en voz alta y responden de cada una: ¿se oye hoy?, ¿dónde?, ¿quién respondió? En 2013 se marcaron tres. El informe se entregó a la procuraduría, que lo recibió, y a dos radios, que lo leyeron al aire.

## Recomendaciones

1. Que las autoridades reciban cada año la lectura de las señales y respondan en la misma asamblea.
2. Que la escuela enseñe también a quienes dijeron que no.
3. Que quienes investigan crímenes del pasado anoten las palabras que los precedieron; son prueba y son advertencia.

La responsabilidad de proteger es del Estado. La memoria de cómo faltó a ella es nuestra, y la ponemos a su servicio.`,
      },
      en: {
        title: "The words that came before: reading the past for its signs",
        abstract:
          "An exercise with twelve communities: to recall not what happened, but what was being said in the years before, and to ask whether it is being said again.",
        body: `## A different question

Those who testify are asked what happened. We asked what was said before. For two years, in twelve communities, older women and men recalled words: those of the radio, the market, the school, the official form. We were not looking for the guilty; that is the work of courts. We were looking for signs.

## What they recalled

**First the name changed.** People no longer said the name of the village; they said *they*. Then came a word that was not an insult, but that gathered into one bundle neighbours who had never thought themselves alike.

**Then the questions changed.** In offices one was asked where one came from, and it was written down.

**Then came silence.** The teacher made no more jokes. The shopkeeper gave no more credit. Several people used the same sentence: *They greeted us looking at the ground.*

**And someone spoke.** In ten of the twelve communities people remember someone who objected: a sexton, a nurse, a soldier who fell ill on purpose. Their names are written in a book that the community keeps.

## The list and its use

Out of these memories came a list of fourteen signs. Each year, in assembly, the communities read it aloud and answer for each: is it heard today, where, and who replied? In 2013 three were marked. The report was handed to the ombudsman, who received it, and to two radio stations, which read it on air.

The responsibility to protect belongs to the State. The memory of how it failed belongs to us, and we put it at the State’s service.`,
      },
    },
  },
  {
    slug: "from-port-to-village",
    publisher: "instituto-ponte-clara",
    type: "policy-brief",
    date: "2013-08",
    audience: "public",
    regions: ["americas", "global"],
    countries: ["BR"],
    topics: ["disarmament", "use-of-force"],
    rtopReference: "by-name",
    editions: {
      en: {
        title: "From port to village: small arms, and protecting responsibly",
        abstract:
          "A State that asks others to protect responsibly should know where the weapons that pass through its own ports go. A brief on marking, tracing and saying no.",
        body: `## Two debates that should meet

In November 2011 Brazil put forward the idea of *responsibility while protecting*: that those who use force to protect civilians must account for how they do it. The debate that followed was about the Security Council. This brief brings it home. Long before any Council meets, populations are put in danger by weapons that were made, sold, shipped or lost under somebody’s signature.

## What we followed

For eighteen months we followed paper, not guns: export licences, insurance, port records and court files that are open to the public in four countries. Three findings stand out.

- **The legal trade leaks at its edges.** Weapons seldom leave it where they are made. They leave it in the third country, in small lots, with papers that are nearly right.
- **Ammunition is the measure.** Rifles last for forty years, cartridges for an afternoon. Where ammunition is marked by lot, diversion is found within months.
- **Refusals work.** Of nine doubtful transfers that officials questioned in writing, seven were withdrawn by the seller.

## Recommendations

1. **Mark ammunition by lot and recipient** for every export, and keep the register open to judges of the receiving country.
2. **Ask one question before each licence:** is there a serious risk that this will be used to commit the crimes that we have promised to prevent? Write down the answer, and the name of whoever gave it.
3. **Let officials refuse.** Protect by law the licensing officer who says no.
4. **Join the debates.** When the Security Council speaks of small arms and when the General Assembly discusses the Responsibility to Protect, send the same delegate, or at least let the two of them read each other’s notes.

Responsibility while protecting begins before protecting: with what one sells.`,
      },
      es: {
        title: "Del puerto a la aldea: armas ligeras y responsabilidad al proteger",
        abstract:
          "Un Estado que pide a otros que protejan con responsabilidad debería saber adónde van las armas que pasan por sus puertos.",
        body: `## Dos debates que deberían encontrarse

En noviembre de 2011 el Brasil propuso la idea de la *responsabilidad al proteger*: quien usa la fuerza para proteger a civiles debe rendir cuentas de cómo lo hace. El debate que siguió trató del Consejo de Seguridad. Esta nota lo trae a casa. Mucho antes de que el Consejo se reúna, las poblaciones corren peligro por armas fabricadas, vendidas, embarcadas o perdidas bajo la firma de alguien.

## Lo que seguimos

Durante dieciocho meses seguimos papeles, no fusiles: licencias, seguros, registros portuarios y expedientes judiciales abiertos al público en cuatro países.

- **El comercio legal gotea por los bordes.** Las armas rara vez lo abandonan donde se fabrican, sino en el tercer país, en lotes pequeños, con papeles casi correctos.
- **La munición es la medida.** Un fusil dura cuarenta años; un cartucho, una tarde. Donde se marca por lotes, el desvío se descubre en meses.
- **Decir que no funciona.** De nueve transferencias dudosas que un funcionario cuestionó por escrito, siete fueron retiradas.

## Recomendaciones

1. Marcar la munición por lote y destinatario.
2. Hacer una pregunta antes de cada licencia: ¿hay un riesgo grave de que sirva para cometer los crímenes que prometimos prevenir?
3. Proteger por ley al funcionario que se niega.
4. Enviar al mismo delegado a los debates sobre armas ligeras y sobre la responsabilidad de proteger.

La responsabilidad al proteger empieza antes de proteger: por lo que se vende.`,
      },
    },
  },
  {
    slug: "boletin-andino-14",
    publisher: "red-andina-de-alerta",
    type: "early-warning-bulletin",
    date: "2013-10",
    audience: "public",
    regions: ["americas"],
    countries: ["PE", "BO", "EC"],
    topics: ["early-warning", "prevention", "development"],
    rtopReference: "none",
    editions: {
      es: {
        title: "Boletín andino de alerta temprana n.º 14: agua, minas y nombres",
        abstract:
          "Lectura trimestral de 46 conflictos por el agua y la tierra: la mayoría son sanos. Tres han empezado a hablar de personas y no de agua.",
        body: `## Lectura del trimestre

Seguimos 46 conflictos. Un conflicto no es una alarma: es la manera en que una sociedad discute lo que importa. Cuarenta y tres se discuten donde deben discutirse, en asambleas, municipios, tribunales y caminos. Tres nos preocupan, y no por su tamaño.

Lo que miramos es el lenguaje. Mientras se habla del agua, hay conflicto. Cuando se habla de *los que siempre*, *los de arriba*, *los que no son de aquí*, hay peligro. En los tres casos, el cambio ocurrió en menos de seis semanas.

## Las señales

1. **Nombres.** Apareció un apodo para toda una comunidad en dos emisoras y en una pared de la alcaldía.
2. **Listas.** En un caso circuló una relación de dirigentes con sus domicilios. Se entregó copia a la fiscalía.
3. **Impunidad.** Dos agresiones denunciadas en julio siguen sin ser investigadas.
4. **Ausencia.** En un distrito, el Estado está representado por una oficina que abre los martes.

## Lo que ha funcionado

En una provincia, la mesa de diálogo llevaba cinco meses detenida. Una profesora propuso que cada parte llevara un mapa del agua dibujado por sus niños. Los dos mapas tenían el mismo nacimiento. La mesa volvió a reunirse; no hay acuerdo todavía, pero hay mesa.

## Qué pedimos

- A las **autoridades**: investigar las dos agresiones antes de fin de año. Nada enfría tanto como una sentencia.
- A las **empresas**: no pagar a quien reparte apodos.
- A las **emisoras**: decir el nombre completo de las comunidades.
- A los **lectores**: avisarnos si nos equivocamos. En el boletín anterior exageramos un caso, y lo corregimos aquí.

*Método: cuarenta corresponsales, ficha quincenal, dos lectores independientes, publicación trimestral.*`,
      },
    },
  },
  {
    slug: "reading-a-council-year",
    publisher: "hudson-centre",
    type: "report",
    date: "2013-01",
    audience: "public",
    regions: ["global"],
    countries: [],
    topics: ["un-reform", "timely-response", "early-warning"],
    rtopReference: "by-name",
    editions: {
      en: {
        title: "Reading a Council year: how warnings travel through New York",
        abstract:
          "For members far from the United Nations: where a warning can enter, who reads it, and how to write one that is read.",
        body: `## For whom this is written

Members write to us: *We have sent our report to the United Nations. What happens now?* The honest answer is usually that it has been received by an address and read by nobody. This report explains how warnings travel in New York, and what a small organization far away can do so that its own arrives.

## The doors

**The missions.** Fifteen States sit on the Security Council. Each mission has one or two diplomats who follow your country. They are younger and more overworked than you imagine, and grateful for two good pages.

**The Special Advisers.** The office of the Secretary-General’s advisers on the prevention of genocide and on the Responsibility to Protect collects information. It cannot publish what it receives, but it reads.

**The regional groups.** Your government’s neighbours often ask the question that your government will not.

**The press.** Correspondents at the United Nations look for someone who was there. Decide beforehand what you will not say.

**Members of this coalition.** We can carry a letter across the street on the day it arrives.

## How to write a warning that is read

1. One page. A second for those who ask.
2. Begin with what will happen, where, and by when, as far as you know it. Begin with the sentence that you would say if you had one breath.
3. Separate what you saw from what you were told and from what you conclude.
4. Say what can still be done, and by whom. *The international community* is nobody. A named office is somebody.
5. Say what you do not know. Diplomats trust a page with a gap in it.
6. Give a safe way to reply, and answer the reply on the same day.

## When

The Council’s monthly programme is public. A warning about a country is read in the ten days before the Council takes it up; after the vote it is history. Mandates are renewed on dates that are known a year ahead: write them on your wall.

## What not to expect

A warning rarely changes a vote. It changes what can be denied afterwards, and sometimes that is what changes the next vote. Keep a copy, with the date and the name of whoever received it. In several of the reports that followed great failures, the most damning pages were lists of letters received.`,
      },
    },
  },
  {
    slug: "escuelas-y-cuarteles",
    publisher: "centro-rioplatense",
    type: "training-material",
    date: "2012-04",
    audience: "public",
    regions: ["americas"],
    countries: ["AR", "UY"],
    topics: ["memory-and-education", "state-responsibility"],
    rtopReference: "national-responsibility",
    editions: {
      es: {
        title: "Escuelas y cuarteles: una misma clase para estudiantes y cadetes",
        abstract:
          "Guía de una clase de tres horas que se da, sin cambiar una palabra, en escuelas secundarias y en institutos militares y policiales.",
        body: `## Por qué la misma clase

Durante años dimos dos clases. En la escuela hablábamos de las víctimas; en el cuartel, de la ley. Un cadete nos preguntó qué enseñábamos a los otros. Desde entonces damos una sola clase, y al final leemos a cada grupo lo que escribió el otro.

## Primera hora: el formulario

Se reparte un formulario auténtico, sin fecha ni lugar: una orden de traslado con siete firmas. Se pregunta: ¿quién de los siete podía detenerla? El grupo descubre que los siete. Se pregunta qué habría necesitado cada uno para hacerlo. Las respuestas se anotan: una ley, un superior, un compañero, un abogado, una excusa.

## Segunda hora: la negativa

Se leen tres casos de personas que se negaron: un médico, una telefonista, un suboficial. Ninguno era un héroe. Los tres hicieron algo pequeño y a tiempo: perder un papel, pedir la orden por escrito, enfermarse. El grupo discute qué riesgo corrió cada uno, y qué riesgo corrió quien no hizo nada.

## Tercera hora: la ley que protege

Se estudian dos normas: la que obliga a desobedecer una orden manifiestamente criminal y la que protege a quien lo hace. Se pregunta si bastan. Casi siempre el grupo propone mejorarlas; guardamos las propuestas, y algunas llegaron al parlamento.

## Para quien enseña

- No muestre imágenes de cuerpos. La vergüenza no enseña.
- No pregunte qué habría hecho cada uno. Nadie lo sabe.
- Deje hablar a quien defiende lo indefendible, y pídale que firme el formulario.
- Termine con las cartas. Los cadetes suelen escribir a los estudiantes sobre el miedo; los estudiantes, a los cadetes, sobre la confianza.

El Estado es el primero que debe proteger. El Estado es también la mano que firma. Esta clase es para esa mano.`,
      },
    },
  },
];
