import type { LayersMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const layers: Texts<LayersMessages> = {
	'decisions-damaged': {
		message: () => 'Oversikta over svar på endringar i biblioteket kan ikkje lesast.',
		remedy: () => 'Hent fila tilbake frå git.',
		why: 'Utan ho veit ingen kva verksemda har svart, og ho ville bli spurd på nytt. Fila blir berre skriven av programmet.',
	},
	'own-refused': {
		message: ({ id, company, nearest, file }) =>
			file === undefined
				? `Verksemda ${company} tek ikkje dokumentet ${id} frå biblioteket.${didYouMean(nearest)}`
				: `Verksemda ${company} har si eiga utgåve av ${id} frå før, i ${file}.`,
		remedy: ({ file }) => (file === undefined ? 'Rett nummeret.' : 'Skriv i den utgåva som er der.'),
		why: 'Ei eiga utgåve blir laga av teksten i biblioteket, og det kan berre vere éi.',
	},
	'addition-refused': {
		message: ({ fault, id, company, nearest, file }) =>
			({
				own: `${company} har si eiga utgåve av ${id}, i ${file}, og eit tillegg til den i biblioteket.`,
				unknown: `${company} tek ikkje dokumentet ${id} frå biblioteket.${didYouMean(nearest)}`,
				fixed: `Teksten i ${id} ligg fast, og ingen kan leggje noko til.`,
				second: `Det er eit anna tillegg til ${id}, i ${file}.`,
				name: `Fila heiter ikkje det same som dokumentet, ${id}.`,
			})[fault],
		remedy: ({ fault, file }) =>
			({
				own: `Skriv tillegget inn i ${file}, eller slett ${file} for å følgje biblioteket att.`,
				unknown: 'Rett nummeret. Er dokumentet borte frå biblioteket, så flytt teksten til eit anna dokument.',
				fixed: 'Flytt teksten til eit anna dokument.',
				second: 'Samle teksten i éi fil.',
				name: `Kall fila ${file}, eller rett nummeret.`,
			})[fault],
		why: 'Eit tillegg følgjer eit dokument frå biblioteket. Utan det ville teksten ikkje stå nokon stad.',
	},
	'addition-section': {
		message: ({ fault, heading, nearest }) =>
			({
				unknown: `Dokumentet har ingen del som heiter «${heading}».${didYouMean(nearest)}`,
				outside: 'Teksten står ikkje under noka overskrift frå dokumentet.',
				repeated: `«${heading}» står to gonger i tillegget.`,
			})[fault],
		remedy: ({ fault, headings }) =>
			fault === 'repeated'
				? 'Samle teksten under éi overskrift.'
				: `Set teksten under ei av overskriftene i dokumentet: ${headings}.`,
		why: 'Overskrifta seier kvar i dokumentet tillegget skal stå. Biblioteket kan ha teke ut delen eller gitt han eit anna namn.',
	},
	'conflict-open': {
		message: () => 'Her har både biblioteket og verksemda endra det same, og ingen har valt.',
		remedy: () =>
			'Behald den teksten som skal gjelde, slett den andre og dei tre linjene med «:::». Køyr så «npm run fleet -- update --write».',
		why: 'Så lenge valet er ope, gjeld teksten frå før, og det nye i biblioteket er ikkje teke inn.',
	},
	'base-lost': {
		message: ({ version, edited, kept }) =>
			edited
				? `Versjon ${version} av biblioteket, som teksten byggjer på, er endra i ${kept}.`
				: `Versjon ${version} av biblioteket, som teksten byggjer på, finst ikkje i ${kept}.`,
		remedy: () => 'Hent fila tilbake frå git. «npm run fleet -- update» leitar også etter teksten i git.',
		why: 'Utan han kan ingen skilje det verksemda har skrive, frå det biblioteket har endra.',
	},
	'library-gone': {
		message: ({ id, version, takes }) =>
			`Teksten byggjer på versjon ${version} av biblioteket, men ${takes ? `biblioteket har ikkje lenger ${id}` : 'verksemda tek ikkje biblioteket'}.`,
		remedy: () =>
			'Har dokumentet fått eit nytt nummer i biblioteket, så gi teksten det same. Elles slett linja «basedOn», så er teksten berre verksemda si eiga.',
		why: 'Endringar i biblioteket når ikkje ein tekst som ikkje har noko å følgje, og ingen blir varsla om dei.',
	},
	'library-newer': {
		message: ({ from, to, conflicts }) =>
			`Teksten byggjer på versjon ${from} av biblioteket; biblioteket har ${to === from ? 'endra han' : `versjon ${to}`}.${conflicts === 0 ? '' : ` ${conflicts === 1 ? 'Éin stad' : `${conflicts} stader`} har begge endra det same.`}`,
		remedy: () =>
			'Køyr «npm run fleet -- update». Vil verksemda halde på teksten som han er, skriv det som svar på brevet frå biblioteket.',
		why: 'Nye krav kjem inn i biblioteket først. Den som har sin eigen tekst, får dei ikkje av seg sjølv.',
	},
	'guidance-block': {
		message: ({ fault, text, nearest }) =>
			({
				unknown: `«::: ${text}» er ukjent.${didYouMean(nearest)}`,
				unclosed: 'Rettleiinga som byrjar her, sluttar ikkje.',
				stray: 'Her sluttar ei rettleiing som ikkje har byrja.',
				nested: 'Ei rettleiing byrjar inne i ei anna.',
				misplaced: 'Rettleiing kan berre stå i tekstane i biblioteket, ikkje hos ei verksemd.',
			})[fault],
		remedy: () =>
			'Skriv «::: rettleiing» på ei linje for seg, så teksten, og «:::» på ei linje for seg der han sluttar.',
		why: 'Det som berre leverandøren skal sjå, må ikkje kunne hamne hos ein kunde på grunn av ein skrivefeil.',
	},
};
