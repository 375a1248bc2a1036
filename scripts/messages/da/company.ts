import type { CompanyMessages, FaceRole, FontFault, TemplateFault, TemplateRefusal } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

const faults: Readonly<Record<TemplateFault, string>> = {
	pdf: 'den er en PDF',
	encrypted: 'den er beskyttet med adgangskode',
	'word-97': 'den er gemt i det gamle Word-format (.doc)',
	'not-word': 'den er ikke et Word-dokument',
	damaged: 'den er ødelagt eller ufuldstændig',
	'too-large': 'den pakker ud til mere, end et dokument kan være',
	'file-names': 'den har filnavne, som et Word-dokument aldrig har',
};

const refusals: Readonly<Record<TemplateRefusal, string>> = {
	macros: 'makroer',
	outside: 'noget, der hentes fra et andet sted',
	embedded: 'indlejrede filer eller objekter',
	entities: 'kode, der ikke hører hjemme i et Word-dokument',
	fetching: 'felter, der henter eller kører noget',
	notes: 'fodnoter, slutnoter eller deldokumenter',
	strict: 'formatet »Strict Open XML«',
};

const fontFaults: Readonly<Record<FontFault, string>> = {
	'not-font': 'den er ikke en skrift, eller den er ødelagt',
	'web-font': 'den er en skrift til websider (WOFF)',
	collection: 'den er en samling af flere skrifter',
	variable: 'den er en variabel skrift med alle vægte i én fil',
	nameless: 'den siger ikke, hvad skriften hedder',
};

const faces: Readonly<Record<FaceRole, string>> = {
	regular: 'normal',
	italic: 'kursiv',
	bold: 'fed',
	boldItalic: 'fed og kursiv',
};

export const company: Texts<CompanyMessages> = {
	'font-missing': {
		message: ({ address, nearest }) => `Skriftfilen »${address}« findes ikke.${didYouMean(nearest)}`,
		remedy: () =>
			'Læg filen i mappen »company«, og skriv stien fra roden af arkivet, for eksempel »company/skrift.ttf«.',
		why: 'Uden filen ville dokumenterne få en anden skrift end virksomhedens egen, uden at nogen så det.',
	},
	'font-unreadable': {
		message: ({ fault }) => `Skriftfilen kan ikke bruges: ${fontFaults[fault]}.`,
		remedy: () => 'Bed leverandøren om én TTF- eller OTF-fil til hver af normal, kursiv, fed og fed kursiv.',
		why: 'Kun sådanne filer kan sættes i PDF, vises på websiden og installeres i Word.',
	},
	'font-restricted': {
		message: ({ family }) => `Skriften »${family}« har en licens, der ikke lader den følge med i dokumenter.`,
		remedy: () => 'Spørg leverandøren om en licens til PDF og websider, eller fjern »fonts«.',
		why: 'Skriften lægges ind i hver fil, der sendes ud; uden lov til det er hver fil et brud på licensen.',
	},
	'font-letters': {
		message: ({ letters }) => `Skriften mangler ${letters.join(' ')}.`,
		remedy: () => 'Brug en udgave af skriften, der har alle danske og norske bogstaver og tallene.',
		why: 'Bogstaver, der mangler, ville komme fra en anden skrift, midt i ordene.',
	},
	'font-family': {
		message: ({ family, name }) => `Skriften i filen hedder »${family}«, men »name« er »${name}«.`,
		remedy: ({ family }) => `Skriv »${family}« ved »name«, eller vælg en fil af den skrift, »name« nævner.`,
		why: 'Alle fire filer skal være samme skrift, og Word finder den ved dette navn.',
	},
	'font-face': {
		message: ({ role, found }) => `Her skal stå en fil med ${faces[role]} skrift; denne er ${faces[found]}.`,
		remedy: () => 'Byt om på filerne, eller vælg en anden fil af samme skrift.',
		why: 'Fremhævning, der ikke kan ses, er en stille fejl i teksten.',
	},
	'word-template-missing': {
		message: ({ address, nearest }) => `Word-skabelonen »${address}« findes ikke.${didYouMean(nearest)}`,
		remedy: () =>
			'Læg filen i mappen »company«, og skriv stien fra arkivets rod, for eksempel »company/skabelon.docx«.',
		why: 'Dokumenterne kan ikke få virksomhedens eget udseende uden skabelonen, og et andet udseende ville være en stille fejl.',
	},
	'word-template-unreadable': {
		message: ({ fault }) => `Word-skabelonen kan ikke læses: ${faults[fault]}.`,
		remedy: () => 'Åbn filen i Word, vælg »Gem som« og »Word-dokument (.docx)«, og brug den nye fil.',
		why: 'Skabelonen åbnes og kontrolleres, før noget laves af den, så ingen får et dokument, som Word ikke kan åbne.',
	},
	'word-template-refused': {
		message: ({ what, part }) => `Word-skabelonen har ${refusals[what]} (»${part}«).`,
		remedy: () => 'Fjern det i Word, og gem skabelonen som »Word-dokument (.docx)« igen.',
		why: 'Det, der kan køre, hente eller skjule noget, må aldrig følge med i dokumenter, der sendes ud.',
	},
	'word-template-place': {
		message: ({ name, nearest }) => `Word-skabelonen har plads til »${name}«, som ikke findes.${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv for eksempel {{document.id}}, {{document.title}}, {{document.version}}, {{document.date}}, {{document.status}} eller {{company.name}}.',
		why: 'En plads, der ikke bliver udfyldt, ville stå sådan på hver side.',
	},
	'word-template-text': {
		message: () => 'Word-skabelonen har tekst, der ikke bliver brugt: den siger ikke, hvor dokumentets tekst skal stå.',
		remedy: () =>
			'Skriv {{document.body}} i et afsnit for sig i skabelonen; det, der står før, bliver forside. Eller fjern teksten.',
		why: 'Eksempeltekst i en skabelon skal ikke havne i dokumenterne, og en forside skal ikke forsvinde, uden at nogen ser det.',
	},
	'current-address-long': {
		message: ({ address, length, most }) =>
			`Dokumentets webadresse er på ${length} tegn, og en QR-kode på papir har plads til ${most}: »${address}«.`,
		remedy: () => 'Giv filen et kortere navn, eller udgiv håndbogen på en kortere adresse (»handbookAddress«).',
		why: 'En kode med mere i ville blive så tæt, at telefoner ikke kunne læse den.',
	},
	'fact-unused': {
		message: ({ field }) => `Oplysningen »${field}« er ikke brugt i noget dokument.`,
		remedy: ({ field }) => `Brug den med {{company.${field}}}, eller lad den stå til senere.`,
		why: 'Det er godt at vide, hvad der kan flettes ind.',
	},
	'example-company': {
		message: ({ company }) => `»${company}« er et eksempel med opdigtede oplysninger.`,
		remedy: () => 'Indsæt jeres egne oplysninger i README.md, og fjern »example«.',
		why: 'Alt, der bygges af opdigtede oplysninger, mærkes som eksempel, så ingen tror, det er ægte.',
	},
	'colour-contrast': {
		message: ({ colour, nearest }) => `Farven ${colour} er for lys til at læse på hvidt; ${nearest} bliver brugt.`,
		remedy: ({ nearest }) => `Skriv »color: "${nearest}"«, eller vælg en anden mørk farve.`,
		why: 'Alle skal kunne læse overskrifterne (WCAG 2.2, 1.4.3: kontrast mindst 4,5 : 1).',
	},
	'committee-required': {
		message: ({ employees, least }) =>
			`Virksomheden har ${count(employees, 'ansat', 'ansatte')}, men ikke et arbejdsmiljøudvalg (AMU). Efter norsk ret er det påbudt fra ${amount(least)}.`,
		remedy: () => 'Kontrollér antallet af ansatte. Passer det, så opret AMU, og sæt »workingEnvironmentCommittee: ja«.',
		why: 'Norske virksomheder med mindst 30 ansatte skal have AMU. Tallet er gennemsnittet i det seneste kalenderår af dem, der arbejder mindst 20 timer om ugen.',
	},
	'safety-representative-expected': {
		message: ({ employees, least }) =>
			`Virksomheden har ${count(employees, 'ansat', 'ansatte')}, men ikke en arbejdsmiljørepræsentant (verneombud). I Norge er det påbudt fra ${amount(least)}.`,
		remedy: () => 'Angiv repræsentanten under »safetyRepresentative«, eller undersøg, hvad der gælder for jer.',
		why: 'Alle norske virksomheder skal have et verneombud. Kun når der er færre end fem ansatte, kan parterne skriftligt aftale en anden ordning.',
	},
	'health-service-missing': {
		message: ({ code }) =>
			`Branchekode ${code} kræver efter norsk ret en bedriftshelsetjeneste (BHT), men ingen er angivet.`,
		remedy: () =>
			'Angiv BHT under »occupationalHealthService«. Har det norske arbejdstilsyn givet dispensation for hele virksomheden, fører I den i »dispensations.csv« og viser den i en vurdering af pligten (»npm run new -- obligation-assessment«).',
		why: 'Norske virksomheder i de brancher, der står på forskriftens liste, skal være knyttet til en godkendt BHT.',
	},
	'health-service-foreign': {
		message: ({ name }) => `»${name}« ligner en bedriftssundhedstjeneste, men er ikke den, der står i README.md.`,
		remedy: () => 'Skriv {{company.occupationalHealthService.name}}, så er navnet rigtigt overalt.',
		why: 'Et navn, der er skrevet ind, bliver stående, når virksomheden skifter bedriftssundhedstjeneste.',
	},
	'health-service-expired': {
		message: ({ until, asOf }) => `Godkendelsen af BHT udløb ${until} (i dag ${asOf}).`,
		remedy: () =>
			'Slå op i registret hos det norske arbejdstilsyn (Arbeidstilsynet), og ret »approvedUntil«, eller skift BHT.',
		why: 'BHT skal være godkendt af det norske arbejdstilsyn (Arbeidstilsynet).',
	},
	'health-service-too-long': {
		message: ({ until, years }) =>
			`Godkendelsen af BHT er angivet til at gælde til ${until}, mere end ${amount(years)} år frem.`,
		remedy: () => 'Kontrollér datoen i registret hos det norske arbejdstilsyn (Arbeidstilsynet).',
		why: 'Godkendelsen gives for fem år ad gangen.',
	},
	'industry-code-unknown': {
		message: ({ code, edition, nearest }) => `Branchekode ${code} findes ikke i ${edition}.${didYouMean(nearest)}`,
		remedy: () => 'Slå koden op i CVR-registret eller hos Danmarks Statistik.',
		why: 'Koden afgør, hvilke regler der gælder for virksomheden, så en kode, der ikke findes, giver et forkert svar.',
	},
	'industry-edition-unknown': {
		message: ({ edition }) => `»${edition}« er ikke en udgave af branchekoderne.`,
		remedy: ({ known }) => `Skriv ${orList(known)}.`,
		why: 'En kode betyder ikke noget, før det er klart, hvilken udgave den er fra.',
	},
	'example-value-left': {
		message: ({ value }) => `»${value}« er fra det eksempel, der fulgte med.`,
		remedy: () => 'Skriv jeres egen oplysning, eller fjern linjen.',
		why: 'Navne, numre og adresser i eksemplet er opdigtede. De må aldrig stå, som om de var virksomhedens egne.',
	},
	'industry-edition': {
		message: ({ code, edition, needed }) =>
			`Branchekode ${code} er fra udgaven ${edition}; reglen er skrevet til ${needed}.`,
		remedy: ({ needed }) => `Angiv også koden efter ${needed}.`,
		why: 'En kode kan betyde noget andet i en anden udgave, så kravet kan ikke afgøres.',
	},
	'library-unapproved': {
		message: ({ documents, given }) =>
			given === undefined
				? 'De fælles instrukser er ikke godkendt af virksomheden, så der står ingen godkendelse i dem.'
				: `Nyere end godkendelsen ${given} og derfor uden godkendelse: ${documents.join(', ')}.`,
		remedy: () =>
			'Læs dem, ret det, der ikke passer, og skriv dagen, hvor de blev godkendt: »libraryApproved: 2026-01-15«.',
		why: 'En godkendelse gælder kun, når den ansvarlige i virksomheden selv har givet den.',
	},
	'library-publisher-missing': {
		message: ({ companies }) =>
			`Ingen udgiver er oplyst for de fælles instrukser, og ${companies.length === 1 ? `»${companies[0]}« tager dem` : `${amount(companies.length)} andre virksomheder tager dem`}.`,
		remedy: () => 'Skriv »libraryPublisher:« og navnet på den, der vedligeholder dem, i README.md øverst i mappen.',
		why: 'Den, der læser en instruks, skal kunne se, hvem teksten kommer fra, og hvem der har ansvaret for, at den bliver fulgt.',
	},
	'library-publisher-elsewhere': {
		message: ({ publisher }) => `Udgiveren »${publisher}« bliver ikke læst her.`,
		remedy: () => 'Flyt linjen til README.md øverst i mappen: alle virksomhederne har de samme fælles instrukser.',
		why: 'Et felt, som ingen læser, ser ud, som om det gælder.',
	},
	'library-untaken': {
		message: ({ language, documents }) =>
			documents === 1
				? `Dokumentet er på »${language}«, men ingen virksomhed tager fælles dokumenter på det sprog.`
				: `Dette er et af ${amount(documents)} fælles dokumenter på »${language}«, og ingen virksomhed her tager dem.`,
		remedy: ({ language, documents }) =>
			documents === 1
				? `Skriv »library: ${language}« i virksomhedens README.md, eller ret feltet »language«.`
				: 'Lad dem stå, til nogen får brug for dem, eller slet dem.',
		why: 'Et fælles dokument, som ingen tager, bliver hverken kontrolleret eller bygget.',
	},
};
