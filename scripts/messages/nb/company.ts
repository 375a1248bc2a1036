import type { CompanyMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const company: Texts<CompanyMessages> = {
	'fact-unused': {
		message: ({ field }) => `Opplysningen «${field}» er ikke brukt i noe dokument.`,
		remedy: ({ field }) => `Bruk den med {{company.${field}}}, eller la den stå til senere.`,
		why: 'Det er fint å vite hva som kan flettes inn.',
	},
	'example-company': {
		message: ({ company }) => `«${company}» er et eksempel med oppdiktede opplysninger.`,
		remedy: () => 'Sett inn dine egne opplysninger i README.md, og ta bort «example».',
		why: 'Alt som bygges av oppdiktede opplysninger, blir merket som eksempel, så ingen tar det for ekte.',
	},
	'colour-contrast': {
		message: ({ colour, nearest }) => `Fargen ${colour} er for lys til å leses på hvitt; ${nearest} blir brukt.`,
		remedy: ({ nearest }) => `Skriv «color: "${nearest}"», eller velg en annen mørk farge.`,
		why: 'Overskrifter skal kunne leses av alle (WCAG 2.2, 1.4.3: kontrast minst 4,5 : 1).',
	},
	'committee-required': {
		message: ({ employees, least }) =>
			`Virksomheten har ${count(employees, 'ansatt', 'ansatte')}, men ikke arbeidsmiljøutvalg (AMU). Fra ${amount(least)} er det pålagt.`,
		remedy: () => 'Kontroller antallet ansatte. Stemmer det, opprett AMU og sett «workingEnvironmentCommittee: ja».',
		why: 'Virksomheter med minst 30 ansatte skal ha AMU. Tallet er snittet i siste kalenderår av dem som arbeider minst 20 timer i uka.',
	},
	'safety-representative-expected': {
		message: ({ employees, least }) =>
			`Virksomheten har ${count(employees, 'ansatt', 'ansatte')}, men ikke verneombud. Fra ${amount(least)} er det pålagt.`,
		remedy: () => 'Før opp verneombudet under «safetyRepresentative», eller kontroller hva som gjelder for dere.',
		why: 'Alle virksomheter skal ha verneombud. Bare når det er færre enn fem ansatte, kan partene skriftlig avtale en annen ordning.',
	},
	'health-service-missing': {
		message: ({ code }) => `Næringskode ${code} krever bedriftshelsetjeneste (BHT), men ingen er ført opp.`,
		remedy: () => 'Før opp BHT under «occupationalHealthService».',
		why: 'Virksomheter i bransjer på lista i forskriften skal være knyttet til en godkjent BHT.',
	},
	'health-service-expired': {
		message: ({ until, asOf }) => `Godkjenningen av BHT gikk ut ${until} (i dag ${asOf}).`,
		remedy: () => 'Kontroller i Arbeidstilsynets register, og rett «approvedUntil» eller bytt BHT.',
		why: 'BHT må være godkjent av Arbeidstilsynet.',
	},
	'health-service-too-long': {
		message: ({ until, years }) =>
			`Godkjenningen av BHT er oppgitt å vare til ${until}, mer enn ${amount(years)} år fram.`,
		remedy: () => 'Kontroller datoen i Arbeidstilsynets register.',
		why: 'Godkjenningen gis for fem år om gangen.',
	},
	'industry-code-unknown': {
		message: ({ code, edition, nearest }) => `Næringskode ${code} finnes ikke i ${edition}.${didYouMean(nearest)}`,
		remedy: () => 'Slå opp koden i Brønnøysundregistrene eller hos Statistisk sentralbyrå.',
		why: 'Koden avgjør hvilke regler som gjelder for virksomheten, så en kode som ikke finnes, gir feil svar.',
	},
	'industry-edition-unknown': {
		message: ({ edition }) => `«${edition}» er ikke en utgave av næringskodene.`,
		remedy: ({ known }) => `Skriv ${orList(known)}.`,
		why: 'En kode betyr ikke noe før det er klart hvilken utgave den er fra.',
	},
	'example-value-left': {
		message: ({ value }) => `«${value}» er fra eksempelet som fulgte med.`,
		remedy: () => 'Skriv deres egen opplysning, eller ta bort linja.',
		why: 'Navn, numre og adresser i eksempelet er oppdiktet. De skal aldri stå som om de var virksomhetens egne.',
	},
	'industry-edition': {
		message: ({ code, edition, needed }) =>
			`Næringskode ${code} er fra utgaven ${edition}; regelen er skrevet for ${needed}.`,
		remedy: ({ needed }) => `Før også opp koden etter ${needed}.`,
		why: 'En kode kan bety noe annet i en annen utgave, så kravet kan ikke avgjøres.',
	},
	'library-untaken': {
		message: ({ language }) =>
			`Dokumentet er på «${language}», men ingen virksomhet tar felles dokumenter på det språket.`,
		remedy: ({ language }) =>
			`Skriv «library: ${language}» i README.md til virksomheten, eller rett feltet «language».`,
		why: 'Et felles dokument som ingen tar, blir verken kontrollert eller bygget.',
	},
};
