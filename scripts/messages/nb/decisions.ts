import type { DecisionsMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const decisions: Texts<DecisionsMessages> = {
	'injunction-overdue': {
		message: ({ number, what, deadline, asOf }) =>
			`Pålegg ${number} «${what}» er ikke utført, og fristen var ${deadline} (i dag ${asOf}).`,
		remedy: () =>
			'Gjør det som er pålagt, skriv dagen under «Utført», og meld fra til myndigheten. Har den gitt en ny frist, skriver du den.',
		why: 'Et pålegg skal følges innen fristen. Trenger dere mer tid, må dere be om det før den er ute.',
	},
	'injunction-unreported': {
		message: ({ number, authority, done }) =>
			`Pålegg ${number} ble utført ${done}, men det står ikke når ${authority} fikk vite det.`,
		remedy: () => 'Meld fra, og skriv dagen under «Meldt til myndigheten».',
		why: 'Myndigheten regner saken som åpen til den har fått svar.',
	},
	'dispensation-reason': {
		message: ({ number, what }) => `Dispensasjon ${number} «${what}» har ingen begrunnelse.`,
		remedy: () => 'Skriv under «Begrunnelse» hvilke forhold den ble gitt for.',
		why: 'Et unntak gis bare når det er grunn til det. Endrer forholdene seg, må noen kunne se at grunnen er borte.',
	},
	'dispensation-expired': {
		message: ({ number, what, from, until, why }) => {
			if (why === 'backwards')
				return `Dispensasjon ${number} «${what}» gjelder fra ${from}, men går ut ${until}, før den begynner.`;
			return why === 'used'
				? `Dispensasjon ${number} «${what}» gikk ut ${until}, men ble brukt lenger.`
				: `Dispensasjon ${number} «${what}» gikk ut ${until}.`;
		},
		remedy: ({ why }) =>
			why === 'expired'
				? 'Følg regelen, eller søk om en ny dispensasjon. Skriv under «Ikke brukt fra» når dere sluttet å bruke den gamle.'
				: 'Rett dagene etter vedtaket.',
		why: 'Når et unntak går ut, gjelder regelen igjen.',
	},
	'obligation-code': {
		message: ({ code, known }) =>
			known.length === 0
				? 'Virksomheten har ingen næringskoder.'
				: `Næringskoden ${code} er ikke en av virksomhetens egne.`,
		remedy: ({ known }) =>
			known.length === 0
				? 'Skriv kodene i README.md under «industryCodes».'
				: `Skriv en av kodene i README.md: ${orList(known)}.`,
		why: 'Plikten følger hovedaktiviteten. Den står i opplysningene om virksomheten.',
	},
	'obligation-conclusion': {
		message: ({ written, why, code }) => `Konklusjonen er «${written}», men ${reasons[why](code)}`,
		remedy: ({ outcome, why }) =>
			why === 'unknown'
				? 'Slå opp koden i hele lista i § 13-1, og skriv dagen og svaret under «lookedUp». Til det er gjort, skriver du «conclusion: må vurderes».'
				: `Skriv «conclusion: ${outcome}», eller rett det den bygger på.`,
		why: 'Vi kjenner bare en del av lista. En kode som ikke er funnet, er ikke et nei. Konklusjonen skal følge av risikoen, unntaket og bransjen.',
	},
	'obligation-dispensation': {
		message: ({ number, known, assessed }) =>
			known
				? `Dispensasjon ${number} gjaldt ikke ${assessed}, da plikten ble vurdert.`
				: `Dispensasjon ${number} står ikke i registeret.`,
		remedy: () => 'Rett nummeret, eller før dispensasjonen i «company/dispensations.csv» med dagene den gjelder.',
		why: 'Et unntak må kunne finnes, og det må gjelde den dagen det brukes.',
	},
	'obligation-risk': {
		message: ({ id }) => `${id} er ikke en risikovurdering i virksomheten.`,
		remedy: ({ nearest }) => `Skriv nummeret på den risikovurderingen forholdet kommer fra.${didYouMean(nearest)}`,
		why: 'Plikten bygger på risikoen i virksomheten. Da må den være å finne.',
	},
	'obligation-service': {
		message: ({ document, has }) =>
			has
				? `${document} sier at BHT ikke er pålagt, men virksomheten har en.`
				: `${document} sier at BHT er pålagt, men virksomheten har ingen.`,
		remedy: ({ has }) =>
			has
				? 'Er den frivillig, skriver du det i vurderingen og i et unntak fra denne advarselen. Ellers retter du vurderingen: instruks 1-004 sier at risikoen tilsier BHT.'
				: 'Knytt virksomheten til en godkjent BHT, og skriv hvem under «occupationalHealthService».',
		why: 'Vurderingen og opplysningene om virksomheten brukes begge i håndboka, og må si det samme.',
	},
	'decision-early': {
		message: ({ day, inForce }) =>
			`Avgjørelsen er fra ${day}, men bekendtgørelsen av 1978 gjelder først fra ${inForce}.`,
		remedy: () => 'Rett dagen, eller la avgjørelsen være.',
		why: 'Ingen er omfattet før bekendtgørelsen er trådt i kraft.',
	},
	'coverage-service-late': {
		message: ({ industry, latest, from }) =>
			from === undefined
				? `De ansatte i ${industry} skulle ha tjeneste senest ${latest}, men det står ikke at de har en.`
				: `De ansatte i ${industry} skulle ha tjeneste senest ${latest}, men fikk den ${from}.`,
		remedy: ({ from }) =>
			from === undefined
				? 'Skriv «serviceFrom» med dagen virksomheten fikk tjeneste. Har den ingen, bør det stå i avgjørelsen.'
				: 'Rett dagen hvis den er feil. Ellers er plikten brutt, og det bør stå i avgjørelsen.',
		why: 'En virksomhet uten tjeneste et år etter at den er omfattet, kan straffes.',
	},
	'appeal-late': {
		message: ({ appealed, deadline }) => `Klagen kom ${appealed}, etter siste dag ${deadline}.`,
		remedy: () => 'Skriv de særlige grunnene til å behandle den under «lateReason», eller avvis den.',
		why: 'En klage etter fristen behandles bare når særlige grunner taler for det.',
	},
	'appeal-note-missing': {
		message: () => 'Avgjørelsen viser ikke til noen klageveiledning.',
		remedy: ({ kind }) => `Lag den med «npm run new -- ${kind}», og før den opp under «references».`,
		why: 'Den som får en avgjørelse, må vite hvem det kan klages til, og hvor lenge.',
	},
	'attendance-vote': {
		message: ({ word }) => `Tjenesten får stemme: «${word}».`,
		remedy: () => 'Skriv at tjenesten deltar uten stemmerett («uden stemmeret»), eller ta setningen bort.',
		why: 'Tjenesten kan være med på utvalgets møter etter avtale, men uten stemmerett.',
	},
	'direct-contact-missing': {
		message: ({ why }) =>
			why === 'nobody'
				? 'Virksomheten har ingen verneorganisasjon, og det står ikke hvem tjenesten henvender seg til.'
				: 'Virksomheten har ingen verneorganisasjon, men her står en uttalelse fra en.',
		remedy: ({ field, why }) =>
			why === 'nobody'
				? `Fyll ut «${field}» for arbeidsgiveren, arbeidslederne og de andre ansatte.`
				: 'Ta bort uttalelsen, eller rett «safetyOrganisation» i README.md.',
		why: 'Uten verneorganisasjon henvender tjenesten seg direkte til arbeidsgiver, arbeidsledere og de andre ansatte.',
	},
	'employee-cost': {
		message: ({ what, cost }) => `«${what}» koster den ansatte ${cost}.`,
		remedy: () => 'La arbeidsgiveren betale, og slett beløpet.',
		why: 'Arbeidsgiveren betaler tjenesten. Det den gjør, koster ikke de ansatte noe.',
	},
};

/** What the conclusion follows from. */
const reasons: Readonly<Record<DecisionsMessages['obligation-conclusion']['why'], (code: string) => string>> = {
	risk: () => 'et av forholdene tilsier BHT. Da er den pålagt.',
	dispensed: () => 'Arbeidstilsynet har gitt unntak for hele virksomheten. Da er den ikke pålagt.',
	listed: (code: string) => `hovedaktiviteten ${code} står på lista. Da er BHT pålagt.`,
	none: () => 'ingen av forholdene tilsier BHT, og hovedaktiviteten står ikke på lista. Da er den ikke pålagt.',
	unknown: (code: string) => `det er ikke avklart om ${code} står på lista. Da må plikten vurderes.`,
};
