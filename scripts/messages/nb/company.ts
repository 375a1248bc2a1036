import type { CompanyMessages, FaceRole, FontFault, TemplateFault, TemplateRefusal } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

const faults: Readonly<Record<TemplateFault, string>> = {
	pdf: 'den er en PDF',
	encrypted: 'den er beskyttet med passord',
	'word-97': 'den er lagret i det gamle Word-formatet (.doc)',
	'not-word': 'den er ikke et Word-dokument',
	damaged: 'den er ødelagt eller ufullstendig',
	'too-large': 'den pakker ut til mer enn et dokument kan være',
	'file-names': 'den har filnavn som et Word-dokument aldri har',
};

const refusals: Readonly<Record<TemplateRefusal, string>> = {
	macros: 'makroer',
	outside: 'noe som hentes fra et annet sted',
	embedded: 'innebygde filer eller objekter',
	entities: 'kode som ikke hører hjemme i et Word-dokument',
	fetching: 'felt som henter eller kjører noe',
	notes: 'fotnoter, sluttnoter eller deldokumenter',
	strict: 'formatet «Strict Open XML»',
};

const fontFaults: Readonly<Record<FontFault, string>> = {
	'not-font': 'den er ikke en skrift, eller den er ødelagt',
	'web-font': 'den er en skrift for nettsider (WOFF)',
	collection: 'den er en samling av flere skrifter',
	variable: 'den er en variabel skrift, med alle vekter i én fil',
	nameless: 'den sier ikke hva skriften heter',
};

const faces: Readonly<Record<FaceRole, string>> = {
	regular: 'vanlig',
	italic: 'kursiv',
	bold: 'fet',
	boldItalic: 'fet og kursiv',
};

export const company: Texts<CompanyMessages> = {
	'font-missing': {
		message: ({ address, nearest }) => `Skriftfila «${address}» finnes ikke.${didYouMean(nearest)}`,
		remedy: () =>
			'Legg fila i mappa «company», og skriv stien fra roten av arkivet, for eksempel «company/skrift.ttf».',
		why: 'Uten fila ville dokumentene fått en annen skrift enn virksomhetens egen, uten at noen så det.',
	},
	'font-unreadable': {
		message: ({ fault }) => `Skriftfila kan ikke brukes: ${fontFaults[fault]}.`,
		remedy: () => 'Be leverandøren om én TTF- eller OTF-fil for hver av vanlig, kursiv, fet og fet kursiv.',
		why: 'Bare slike filer kan settes i PDF, vises på nettsida og installeres i Word.',
	},
	'font-restricted': {
		message: ({ family }) => `Skriften «${family}» har en lisens som ikke lar den følge med i dokumenter.`,
		remedy: () => 'Spør leverandøren om en lisens for PDF og nettsider, eller ta bort «fonts».',
		why: 'Skriften blir lagt inn i hver fil som sendes ut; uten lov til det er hver fil et brudd på lisensen.',
	},
	'font-letters': {
		message: ({ letters }) => `Skriften mangler ${letters.join(' ')}.`,
		remedy: () => 'Bruk en utgave av skriften som har alle norske og danske bokstaver og tallene.',
		why: 'Bokstaver som mangler, ville kommet fra en annen skrift, midt i ordene.',
	},
	'font-family': {
		message: ({ family, name }) => `Skriften i fila heter «${family}», men «name» er «${name}».`,
		remedy: ({ family }) => `Skriv «${family}» ved «name», eller velg en fil av skriften «name» nevner.`,
		why: 'Alle fire filer skal være samme skrift, og Word finner den ved dette navnet.',
	},
	'font-face': {
		message: ({ role, found }) => `Her skal det stå en fil med ${faces[role]} skrift; denne er ${faces[found]}.`,
		remedy: () => 'Bytt om filene, eller velg en annen fil av samme skrift.',
		why: 'Utheving som ikke synes, er en stille feil i teksten.',
	},
	'word-template-missing': {
		message: ({ address, nearest }) => `Word-malen «${address}» finnes ikke.${didYouMean(nearest)}`,
		remedy: () => 'Legg fila i mappa «company», og skriv stien fra roten av arkivet, for eksempel «company/mal.docx».',
		why: 'Dokumentene kan ikke få virksomhetens eget utseende uten malen, og et annet utseende ville vært en stille feil.',
	},
	'word-template-unreadable': {
		message: ({ fault }) => `Word-malen kan ikke leses: ${faults[fault]}.`,
		remedy: () => 'Åpne fila i Word, velg «Lagre som» og «Word-dokument (.docx)», og bruk den nye fila.',
		why: 'Malen blir åpnet og kontrollert før noe lages av den, så ingen får et dokument som Word ikke kan åpne.',
	},
	'word-template-refused': {
		message: ({ what, part }) => `Word-malen har ${refusals[what]} («${part}»).`,
		remedy: () => 'Ta det bort i Word, og lagre malen som «Word-dokument (.docx)» på nytt.',
		why: 'Det som kan kjøre, hente eller skjule noe, skal aldri følge med i dokumenter som sendes ut.',
	},
	'word-template-place': {
		message: ({ name, nearest }) => `Word-malen har plass til «${name}», som ikke finnes.${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv for eksempel {{document.id}}, {{document.title}}, {{document.version}}, {{document.date}}, {{document.status}} eller {{company.name}}.',
		why: 'En plass som ikke blir fylt ut, ville stått slik på hver side.',
	},
	'word-template-text': {
		message: () => 'Word-malen har tekst som ikke blir brukt: den sier ikke hvor dokumentets tekst skal stå.',
		remedy: () =>
			'Skriv {{document.body}} i et eget avsnitt i malen; det som står før, blir forside. Eller ta bort teksten.',
		why: 'Eksempeltekst i en mal skal ikke havne i dokumentene, og en forside skal ikke forsvinne uten at noen ser det.',
	},
	'current-address-long': {
		message: ({ address, length, most }) =>
			`Nettadressen til dokumentet er på ${length} tegn, og en QR-kode på papir har plass til ${most}: «${address}».`,
		remedy: () => 'Gi fila et kortere navn, eller publiser håndboka på en kortere adresse («handbookAddress»).',
		why: 'En kode med mer i ville bli så tett at telefoner ikke kunne lese den.',
	},
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
		remedy: () =>
			'Før opp BHT under «occupationalHealthService». Har Arbeidstilsynet gitt unntak for hele virksomheten, fører dere det i «dispensations.csv» og viser det i en vurdering av plikten («npm run new -- obligation-assessment»).',
		why: 'Virksomheter i bransjer på lista i forskriften skal være knyttet til en godkjent BHT.',
	},
	'health-service-foreign': {
		message: ({ name }) => `«${name}» ser ut som en bedriftshelsetjeneste, men er ikke den som står i README.md.`,
		remedy: () => 'Skriv {{company.occupationalHealthService.name}}, så blir navnet rett overalt.',
		why: 'Et navn som er skrevet inn, blir stående når virksomheten bytter bedriftshelsetjeneste.',
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
	'library-unapproved': {
		message: ({ documents, given }) =>
			given === undefined
				? 'De felles instruksene er ikke godkjent av virksomheten, så ingen godkjenning står i dem.'
				: `Nyere enn godkjenningen ${given}, og derfor uten godkjenning: ${documents.join(', ')}.`,
		remedy: () => 'Les dem, rett det som ikke passer, og skriv dagen de ble godkjent: «libraryApproved: 2026-01-15».',
		why: 'En godkjenning gjelder bare når den som har ansvaret i virksomheten, selv har gitt den.',
	},
	'library-publisher-missing': {
		message: ({ companies }) =>
			`Ingen utgiver er oppgitt for de felles instruksene, og ${companies.length === 1 ? `«${companies[0]}» tar dem` : `${amount(companies.length)} andre virksomheter tar dem`}.`,
		remedy: () => 'Skriv «libraryPublisher:» og navnet på den som holder dem ved like, i README.md øverst i mappa.',
		why: 'Den som leser en instruks, skal kunne se hvem teksten kommer fra, og hvem som har ansvaret for at den blir fulgt.',
	},
	'library-publisher-elsewhere': {
		message: ({ publisher }) => `Utgiveren «${publisher}» blir ikke lest her.`,
		remedy: () => 'Flytt linja til README.md øverst i mappa: alle virksomhetene har de samme felles instruksene.',
		why: 'Et felt som ingen leser, ser ut som om det gjelder.',
	},
	'library-untaken': {
		message: ({ language, documents }) =>
			documents === 1
				? `Dokumentet er på «${language}», men ingen virksomhet tar felles dokumenter på det språket.`
				: `Dette er ett av ${amount(documents)} felles dokumenter på «${language}», og ingen virksomhet her tar dem.`,
		remedy: ({ language, documents }) =>
			documents === 1
				? `Skriv «library: ${language}» i README.md til virksomheten, eller rett feltet «language».`
				: 'La dem stå til noen trenger dem, eller slett dem.',
		why: 'Et felles dokument som ingen tar, blir verken kontrollert eller bygget.',
	},
};
