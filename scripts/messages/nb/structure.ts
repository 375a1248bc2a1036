import type { StructureMessages } from '../../types/index.ts';
import { lastKey } from '../last-key.ts';
import { provisionText } from '../provision-text.ts';
import type { Texts } from '../text.ts';

export const structure: Texts<StructureMessages> = {
	'provision-blank': {
		message: ({ field, provision }) => `${provisionText(provision, 'nb')} er ikke fylt ut: feltet «${field}» mangler.`,
		remedy: ({ field }) => `Legg til en linje som begynner med «${lastKey(field)}:».`,
		why: 'En åpen plass i en vedtekt kan fylles av hvem som helst. Derfor skal alt være fylt ut før den gjelder.',
	},
	'provision-missing': {
		message: ({ reference }) => `Teksten viser til «${reference}», som ikke finnes i dokumentet.`,
		remedy: () => 'Rett henvisningen, eller skriv bestemmelsen som den viser til.',
		why: 'En henvisning som ikke fører noe sted, gjør at ingen vet hva som gjelder.',
	},
	'document-unclear': {
		message: ({ called, ids }) =>
			ids.length === 0
				? `«${called}» er nevnt, men det finnes ikke noe slikt dokument her.`
				: `«${called}» kan være flere dokumenter: ${ids.join(', ')}.`,
		remedy: ({ ids }) =>
			ids.length === 0 ? 'Skriv dokumentet, eller ta bort paragrafen.' : 'Ta det som er ment, med under «references».',
		why: 'En paragraf viser til ett bestemt dokument. Er det uklart hvilket, vet ingen hva som gjelder.',
	},
	'numbering-gap': {
		message: ({ found, expected }) => `Nummereringen er brutt: her står «${found}», men det skulle vært «${expected}».`,
		remedy: () => 'Rett nummeret, eller legg inn det som mangler.',
		why: 'Andre tekster viser til paragrafer og punkter med nummer. Et hull eller et dobbelt nummer gjør henvisningene usikre.',
	},
	'numbering-stray': {
		message: ({ found }) => `«${found}» står ikke under noen paragraf.`,
		remedy: () => 'Sett det under en paragraf, eller ta bort nummeret.',
		why: 'En del av en paragraf må høre til en paragraf for å kunne vises til.',
	},
	'model-changed': {
		message: ({ provision, change }) => `${provisionText(provision, 'nb')} er endret: ${change}`,
		remedy: ({ kind }) =>
			`Sett teksten tilbake. Er endringen vedtatt, skriver du «npm run lock -- ${kind}» og tar med model.lock i samme innsending.`,
		why: 'Den faste teksten gjelder for alle som bruker den. Ingen skal kunne endre den uten at det synes. [-…-] er tatt ut, {+…+} er satt inn.',
	},
	'model-unlocked': {
		message: ({ kind }) => `Dokumenttypen «${kind}» har fast tekst, men ingen model.lock.`,
		remedy: ({ kind }) => `Les teksten, og skriv «npm run lock -- ${kind}».`,
		why: 'Uten lås kan den faste teksten endres uten at noen merker det.',
	},
	'model-lock-damaged': {
		message: ({ provision }) => `Låsen for ${provisionText(provision, 'nb')} stemmer ikke med teksten i den.`,
		remedy: () => 'Hent tilbake model.lock fra git; den skrives av programmet og rettes ikke for hånd.',
		why: 'En lås som er rettet for hånd, vokter ingenting.',
	},
	'deviation-target': {
		message: ({ provision }) => `Den faste teksten har ingen ${provisionText(provision, 'nb')} å fravike.`,
		remedy: () => 'Rett «section» og «subsection» i avviket.',
		why: 'Et avvik fra en bestemmelse som ikke finnes, sier ingenting.',
	},
	'deviation-repeated': {
		message: ({ provision }) => `${provisionText(provision, 'nb')} er fraveket mer enn én gang.`,
		remedy: () => 'Samle avvikene i ett.',
		why: 'Bare det siste ville stått i teksten.',
	},
	'amendment-target': {
		message: ({ document, why }) =>
			why === 'missing'
				? `«${document}», som skal endres, finnes ikke.`
				: `«${document}» endres ikke ved slike beslutninger.`,
		remedy: () => 'Skriv nummeret til dokumentet som endres, etter «amends:».',
		why: 'En endring må gjelde ett bestemt dokument.',
	},
	'amendment-part': {
		message: ({ document, provision }) => `${document} har ingen ${provisionText(provision, 'nb')}.`,
		remedy: () => 'Rett «section» og «subsection».',
		why: 'En endring må gjelde en bestemmelse som finnes.',
	},
	'amendment-unwritten': {
		message: () => 'Beslutningen gjelder, men sier ikke selv hva som endres.',
		remedy: ({ changes }) => `Skriv «changes: [${changes}]».`,
		why: 'Når utkastet har tatt den gamle versjonens plass, kan ingen se hva beslutningen endret.',
	},
	'amendment-differs': {
		message: ({ provision, stated, found }) =>
			`Endringen i ${provisionText(provision, 'nb')} er oppgitt som «${stated}», men versjonene sier «${found}».`,
		remedy: () => 'Rett endringen, eller utkastet.',
		why: 'Beslutningen og den nye teksten må si det samme.',
	},
	'amendment-text': {
		message: ({ document, provision, text }) =>
			`${provisionText(provision, 'nb')} i ${document} sier ikke «${text}», som beslutningen ga den.`,
		remedy: () => 'Rett dokumentet eller beslutningen.',
		why: 'Den samlede teksten må være det som er vedtatt.',
	},
	'source-incomplete': {
		message: ({ lacks }) => `Kilden er ufullstendig: ${lacks.nb} mangler.`,
		remedy: () => 'Finn kilden, eller la dokumentene si at den mangler.',
		why: 'En regel kan vise til en tekst som ingen har funnet. Den blir aldri diktet opp; det sies at den mangler.',
	},
	'kind-language': {
		message: ({ kind, languages }) => `Dokumenttypen «${kind}» finnes bare på ${languages.join(', ')}.`,
		remedy: ({ languages }) => `Skriv «language: ${languages[0] ?? ''}», eller velg en annen dokumenttype.`,
		why: 'Den faste teksten i en dokumenttype er skrevet på bestemte språk, og blandes ikke med andre.',
	},
	'kind-company-type': {
		message: ({ kind, type }) => `Dokumenttypen «${kind}» gjelder ikke for «${type}».`,
		remedy: ({ types }) => `Den gjelder for: ${types.join(', ')}.`,
		why: 'Noen dokumenter hører bare hjemme hos bestemte typer virksomheter.',
	},
};
