import type { DecisionsMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const decisions: Texts<DecisionsMessages> = {
	'injunction-overdue': {
		message: ({ number, what, deadline, asOf }) =>
			`Pålegg ${number} «${what}» er ikkje utført, og fristen var ${deadline} (i dag ${asOf}).`,
		remedy: () =>
			'Gjer det som er pålagt, skriv dagen under «Utført», og meld frå til styresmakta. Har ho gitt ein ny frist, skriv du han.',
		why: 'Eit pålegg skal følgjast innan fristen. Treng de meir tid, må de be om det før han er ute.',
	},
	'injunction-unreported': {
		message: ({ number, authority, done }) =>
			`Pålegg ${number} vart utført ${done}, men det står ikkje når ${authority} fekk vite det.`,
		remedy: () => 'Meld frå, og skriv dagen under «Meldt til styresmakta».',
		why: 'Styresmakta reknar saka som open til ho har fått svar.',
	},
	'dispensation-reason': {
		message: ({ number, what }) => `Dispensasjon ${number} «${what}» har inga grunngjeving.`,
		remedy: () => 'Skriv under «Grunngjeving» kva forhold han vart gitt for.',
		why: 'Eit unntak blir berre gitt når det er grunn til det. Endrar forholda seg, må nokon kunne sjå at grunnen er borte.',
	},
	'dispensation-expired': {
		message: ({ number, what, from, until, why }) => {
			if (why === 'backwards')
				return `Dispensasjon ${number} «${what}» gjeld frå ${from}, men går ut ${until}, før han byrjar.`;
			return why === 'used'
				? `Dispensasjon ${number} «${what}» gjekk ut ${until}, men vart brukt lenger.`
				: `Dispensasjon ${number} «${what}» gjekk ut ${until}.`;
		},
		remedy: ({ why }) =>
			why === 'expired'
				? 'Følg regelen, eller søk om ein ny dispensasjon. Skriv under «Ikkje brukt frå» når de slutta å bruke den gamle.'
				: 'Rett dagane etter vedtaket.',
		why: 'Når eit unntak går ut, gjeld regelen igjen.',
	},
	'obligation-code': {
		message: ({ code, known }) =>
			known.length === 0
				? 'Verksemda har ingen næringskodar.'
				: `Næringskoden ${code} er ikkje ein av dei verksemda har.`,
		remedy: ({ known }) =>
			known.length === 0
				? 'Skriv kodane i README.md under «industryCodes».'
				: `Skriv ein av kodane i README.md: ${orList(known)}.`,
		why: 'Plikta følgjer hovudaktiviteten. Han står i opplysningane om verksemda.',
	},
	'obligation-conclusion': {
		message: ({ written, why, code }) => `Konklusjonen er «${written}», men ${reasons[why](code)}`,
		remedy: ({ outcome, why }) =>
			why === 'unknown'
				? 'Slå opp koden i heile lista i § 13-1, og skriv dagen og svaret under «lookedUp». Til det er gjort, skriv du «conclusion: må vurderast».'
				: `Skriv «conclusion: ${outcome}», eller rett det han byggjer på.`,
		why: 'Vi kjenner berre ein del av lista. Ein kode som ikkje er funnen, er ikkje eit nei. Konklusjonen skal følgje av risikoen, unntaket og bransjen.',
	},
	'obligation-dispensation': {
		message: ({ number, known, assessed }) =>
			known
				? `Dispensasjon ${number} galdt ikkje ${assessed}, då plikta vart vurdert.`
				: `Dispensasjon ${number} står ikkje i registeret.`,
		remedy: () => 'Rett nummeret, eller før dispensasjonen i «company/dispensations.csv» med dagane han gjeld.',
		why: 'Eit unntak må kunne finnast, og det må gjelde den dagen det blir brukt.',
	},
	'obligation-risk': {
		message: ({ id }) => `${id} er ikkje ei risikovurdering i verksemda.`,
		remedy: ({ nearest }) => `Skriv nummeret på den risikovurderinga forholdet kjem frå.${didYouMean(nearest)}`,
		why: 'Plikta byggjer på risikoen i verksemda. Då må han vere å finne.',
	},
	'obligation-service': {
		message: ({ document, has }) =>
			has
				? `${document} seier at BHT ikkje er pålagd, men verksemda har ei.`
				: `${document} seier at BHT er pålagd, men verksemda har inga.`,
		remedy: ({ has }) =>
			has
				? 'Er ho frivillig, skriv du det i vurderinga og i eit unntak frå denne åtvaringa. Elles rettar du vurderinga: instruks 1-004 seier at risikoen tilseier BHT.'
				: 'Knyt verksemda til ei godkjend BHT, og skriv kven under «occupationalHealthService».',
		why: 'Vurderinga og opplysningane om verksemda blir begge brukte i handboka, og må seie det same.',
	},
	'decision-early': {
		message: ({ day, inForce }) => `Avgjerda er frå ${day}, men bekendtgørelsen av 1978 gjeld først frå ${inForce}.`,
		remedy: () => 'Rett dagen, eller lat avgjerda vere.',
		why: 'Ingen er omfatta før bekendtgørelsen er tredd i kraft.',
	},
	'coverage-service-late': {
		message: ({ industry, latest, from }) =>
			from === undefined
				? `Dei tilsette i ${industry} skulle ha teneste seinast ${latest}, men det står ikkje at dei har ei.`
				: `Dei tilsette i ${industry} skulle ha teneste seinast ${latest}, men fekk ho ${from}.`,
		remedy: ({ from }) =>
			from === undefined
				? 'Skriv «serviceFrom» med dagen verksemda fekk teneste. Har ho inga, bør det stå i avgjerda.'
				: 'Rett dagen om han er feil. Elles er plikta broten, og det bør stå i avgjerda.',
		why: 'Ei verksemd utan teneste eit år etter at ho er omfatta, kan straffast.',
	},
	'appeal-late': {
		message: ({ appealed, deadline }) => `Klaga kom ${appealed}, etter siste dag ${deadline}.`,
		remedy: () => 'Skriv dei særlege grunnane til å behandle ho under «lateReason», eller avvis ho.',
		why: 'Ei klage etter fristen blir berre behandla når særlege grunnar talar for det.',
	},
	'appeal-note-missing': {
		message: () => 'Avgjerda viser ikkje til noka klagerettleiing.',
		remedy: ({ kind }) => `Lag ho med «npm run new -- ${kind}», og før ho opp under «references».`,
		why: 'Den som får ei avgjerd, må vite kven ein kan klage til, og kor lenge.',
	},
	'attendance-vote': {
		message: ({ word }) => `Tenesta får røyst: «${word}».`,
		remedy: () => 'Skriv at tenesta deltek utan røysterett («uden stemmeret»), eller ta setninga bort.',
		why: 'Tenesta kan vere med på møta i utvalet etter avtale, men utan røysterett.',
	},
	'direct-contact-missing': {
		message: ({ why }) =>
			why === 'nobody'
				? 'Verksemda har ingen verneorganisasjon, og det står ikkje kven tenesta vender seg til.'
				: 'Verksemda har ingen verneorganisasjon, men her står ei fråsegn frå ein.',
		remedy: ({ field, why }) =>
			why === 'nobody'
				? `Fyll ut «${field}» for arbeidsgivaren, arbeidsleiarane og dei andre tilsette.`
				: 'Ta bort fråsegna, eller rett «safetyOrganisation» i README.md.',
		why: 'Utan verneorganisasjon vender tenesta seg direkte til arbeidsgivar, arbeidsleiarar og dei andre tilsette.',
	},
	'employee-cost': {
		message: ({ what, cost }) => `«${what}» kostar den tilsette ${cost}.`,
		remedy: () => 'Lat arbeidsgivaren betale, og slett beløpet.',
		why: 'Arbeidsgivaren betaler tenesta. Det ho gjer, kostar ikkje dei tilsette noko.',
	},
};

/** What the conclusion follows from. */
const reasons: Readonly<Record<DecisionsMessages['obligation-conclusion']['why'], (code: string) => string>> = {
	risk: () => 'eit av forholda tilseier BHT. Då er ho pålagd.',
	dispensed: () => 'Arbeidstilsynet har gitt unntak for heile verksemda. Då er ho ikkje pålagd.',
	listed: (code: string) => `hovudaktiviteten ${code} står på lista. Då er BHT pålagd.`,
	none: () => 'ingen av forholda tilseier BHT, og hovudaktiviteten står ikkje på lista. Då er ho ikkje pålagd.',
	unknown: (code: string) => `det er ikkje avklart om ${code} står på lista. Då må plikta vurderast.`,
};
