import type { LayersMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const layers: Texts<LayersMessages> = {
	'decisions-damaged': {
		message: () => 'Oversikten over svar på endringer i biblioteket kan ikke leses.',
		remedy: () => 'Hent fila tilbake fra git.',
		why: 'Uten den vet ingen hva virksomheten har svart, og den ville bli spurt på nytt. Fila skrives bare av programmet.',
	},
	'own-refused': {
		message: ({ id, company, nearest, file }) =>
			file === undefined
				? `Virksomheten ${company} tar ikke dokumentet ${id} fra biblioteket.${didYouMean(nearest)}`
				: `Virksomheten ${company} har sin egen utgave av ${id} fra før, i ${file}.`,
		remedy: ({ file }) => (file === undefined ? 'Rett nummeret.' : 'Skriv i den utgaven som er der.'),
		why: 'En egen utgave lages av bibliotekets tekst, og det kan bare være én.',
	},
	'addition-refused': {
		message: ({ fault, id, company, nearest, file }) =>
			({
				own: `${company} har sin egen utgave av ${id}, i ${file}, og et tillegg til bibliotekets.`,
				unknown: `${company} tar ikke dokumentet ${id} fra biblioteket.${didYouMean(nearest)}`,
				fixed: `Teksten i ${id} ligger fast, og ingen kan legge noe til.`,
				second: `Det er et annet tillegg til ${id}, i ${file}.`,
				name: `Fila heter ikke det samme som dokumentet, ${id}.`,
			})[fault],
		remedy: ({ fault, file }) =>
			({
				own: `Skriv tillegget inn i ${file}, eller slett ${file} for å følge biblioteket igjen.`,
				unknown: 'Rett nummeret. Er dokumentet borte fra biblioteket, så flytt teksten til et annet dokument.',
				fixed: 'Flytt teksten til et annet dokument.',
				second: 'Samle teksten i én fil.',
				name: `Kall fila ${file}, eller rett nummeret.`,
			})[fault],
		why: 'Et tillegg følger et dokument fra biblioteket. Uten det ville teksten ikke stå noe sted.',
	},
	'addition-section': {
		message: ({ fault, heading, nearest }) =>
			({
				unknown: `Dokumentet har ingen del som heter «${heading}».${didYouMean(nearest)}`,
				outside: 'Teksten står ikke under noen overskrift fra dokumentet.',
				repeated: `«${heading}» står to ganger i tillegget.`,
			})[fault],
		remedy: ({ fault, headings }) =>
			fault === 'repeated'
				? 'Samle teksten under én overskrift.'
				: `Sett teksten under en av overskriftene i dokumentet: ${headings}.`,
		why: 'Overskriften sier hvor i dokumentet tillegget skal stå. Biblioteket kan ha tatt ut delen eller gitt den et annet navn.',
	},
	'conflict-open': {
		message: () => 'Her har både biblioteket og virksomheten endret det samme, og ingen har valgt.',
		remedy: () =>
			'Behold den teksten som skal gjelde, slett den andre og de tre linjene med «:::». Kjør så «npm run fleet -- update --write».',
		why: 'Så lenge valget er åpent, gjelder teksten fra før, og det nye i biblioteket er ikke tatt inn.',
	},
	'base-lost': {
		message: ({ version, edited, kept }) =>
			edited
				? `Bibliotekets versjon ${version}, som teksten bygger på, er endret i ${kept}.`
				: `Bibliotekets versjon ${version}, som teksten bygger på, finnes ikke i ${kept}.`,
		remedy: () => 'Hent fila tilbake fra git. «npm run fleet -- update» leter også etter teksten i git.',
		why: 'Uten den kan ingen skille det virksomheten har skrevet, fra det biblioteket har endret.',
	},
	'library-gone': {
		message: ({ id, version, takes }) =>
			`Teksten bygger på bibliotekets versjon ${version}, men ${takes ? `biblioteket har ikke lenger ${id}` : 'virksomheten tar ikke biblioteket'}.`,
		remedy: () =>
			'Har dokumentet fått et nytt nummer i biblioteket, så gi teksten det samme. Ellers slett linja «basedOn», så er teksten bare virksomhetens egen.',
		why: 'Endringer i biblioteket når ikke en tekst som ikke har noe å følge, og ingen blir varslet om dem.',
	},
	'library-newer': {
		message: ({ from, to, conflicts }) =>
			`Teksten bygger på bibliotekets versjon ${from}; biblioteket har ${to === from ? 'endret den' : `versjon ${to}`}.${conflicts === 0 ? '' : ` På ${conflicts} ${conflicts === 1 ? 'sted' : 'steder'} har begge endret det samme.`}`,
		remedy: () =>
			'Kjør «npm run fleet -- update». Vil virksomheten beholde teksten som den er, skriv det som svar på bibliotekets brev.',
		why: 'Nye krav kommer inn i biblioteket først. Den som har sin egen tekst, får dem ikke av seg selv.',
	},
	'guidance-block': {
		message: ({ fault, text, nearest }) =>
			({
				unknown: `«::: ${text}» er ukjent.${didYouMean(nearest)}`,
				unclosed: 'Veiledningen som begynner her, slutter ikke.',
				stray: 'Her slutter en veiledning som ikke har begynt.',
				nested: 'En veiledning begynner inne i en annen.',
				misplaced: 'Veiledning kan bare stå i bibliotekets tekster, ikke hos en virksomhet.',
			})[fault],
		remedy: () =>
			'Skriv «::: veiledning» på en linje for seg, så teksten, og «:::» på en linje for seg der den slutter.',
		why: 'Det som bare leverandøren skal se, må ikke kunne havne hos en kunde på grunn av en skrivefeil.',
	},
};
