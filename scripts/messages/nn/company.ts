import type { CompanyMessages, FaceRole, FontFault, TemplateFault, TemplateRefusal } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

const faults: Readonly<Record<TemplateFault, string>> = {
	pdf: 'ho er ein PDF',
	encrypted: 'ho er verna med passord',
	'word-97': 'ho er lagra i det gamle Word-formatet (.doc)',
	'not-word': 'ho er ikkje eit Word-dokument',
	damaged: 'ho er øydelagd eller ufullstendig',
	'too-large': 'ho pakkar ut til meir enn eit dokument kan vere',
	'file-names': 'ho har filnamn som eit Word-dokument aldri har',
};

const refusals: Readonly<Record<TemplateRefusal, string>> = {
	macros: 'makroar',
	outside: 'noko som blir henta frå ein annan stad',
	embedded: 'innebygde filer eller objekt',
	entities: 'kode som ikkje høyrer heime i eit Word-dokument',
	fetching: 'felt som hentar eller køyrer noko',
	notes: 'fotnotar, sluttnotar eller deldokument',
	strict: 'formatet «Strict Open XML»',
};

const fontFaults: Readonly<Record<FontFault, string>> = {
	'not-font': 'ho er inga skrift, eller ho er øydelagd',
	'web-font': 'ho er ei skrift for nettsider (WOFF)',
	collection: 'ho er ei samling av fleire skrifter',
	variable: 'ho er ei variabel skrift, med alle vekter i éi fil',
	nameless: 'ho seier ikkje kva skrifta heiter',
};

const faces: Readonly<Record<FaceRole, string>> = {
	regular: 'vanleg',
	italic: 'kursiv',
	bold: 'feit',
	boldItalic: 'feit og kursiv',
};

export const company: Texts<CompanyMessages> = {
	'font-missing': {
		message: ({ address, nearest }) => `Skriftfila «${address}» finst ikkje.${didYouMean(nearest)}`,
		remedy: () => 'Legg fila i mappa «company», og skriv stien frå rota av arkivet, til dømes «company/skrift.ttf».',
		why: 'Utan fila ville dokumenta fått ei anna skrift enn verksemda si eiga, utan at nokon såg det.',
	},
	'font-unreadable': {
		message: ({ fault }) => `Skriftfila kan ikkje brukast: ${fontFaults[fault]}.`,
		remedy: () => 'Be leverandøren om éi TTF- eller OTF-fil for kvar av vanleg, kursiv, feit og feit kursiv.',
		why: 'Berre slike filer kan setjast i PDF, visast på nettsida og installerast i Word.',
	},
	'font-restricted': {
		message: ({ family }) => `Skrifta «${family}» har ein lisens som ikkje lèt henne følgje med i dokument.`,
		remedy: () => 'Spør leverandøren om ein lisens for PDF og nettsider, eller ta bort «fonts».',
		why: 'Skrifta blir lagd inn i kvar fil som blir send ut; utan lov til det er kvar fil eit brot på lisensen.',
	},
	'font-letters': {
		message: ({ letters }) => `Skrifta manglar ${letters.join(' ')}.`,
		remedy: () => 'Bruk ei utgåve av skrifta som har alle norske og danske bokstavar og tala.',
		why: 'Bokstavar som manglar, ville kome frå ei anna skrift, midt i orda.',
	},
	'font-family': {
		message: ({ family, name }) => `Skrifta i fila heiter «${family}», men «name» er «${name}».`,
		remedy: ({ family }) => `Skriv «${family}» ved «name», eller vel ei fil av skrifta «name» nemner.`,
		why: 'Alle fire filene skal vere same skrift, og Word finn henne ved dette namnet.',
	},
	'font-face': {
		message: ({ role, found }) => `Her skal det stå ei fil med ${faces[role]} skrift; denne er ${faces[found]}.`,
		remedy: () => 'Byt om filene, eller vel ei anna fil av same skrift.',
		why: 'Utheving som ikkje synest, er ein stille feil i teksten.',
	},
	'word-template-missing': {
		message: ({ address, nearest }) => `Word-malen «${address}» finst ikkje.${didYouMean(nearest)}`,
		remedy: () => 'Legg fila i mappa «company», og skriv stien frå rota av arkivet, til dømes «company/mal.docx».',
		why: 'Dokumenta kan ikkje få verksemda si eiga utsjånad utan malen, og ein annan utsjånad ville vore ein stille feil.',
	},
	'word-template-unreadable': {
		message: ({ fault }) => `Word-malen kan ikkje lesast: ${faults[fault]}.`,
		remedy: () => 'Opne fila i Word, vel «Lagre som» og «Word-dokument (.docx)», og bruk den nye fila.',
		why: 'Malen blir opna og kontrollert før noko blir laga av han, så ingen får eit dokument som Word ikkje kan opne.',
	},
	'word-template-refused': {
		message: ({ what, part }) => `Word-malen har ${refusals[what]} («${part}»).`,
		remedy: () => 'Ta det bort i Word, og lagre malen som «Word-dokument (.docx)» på nytt.',
		why: 'Det som kan køyre, hente eller skjule noko, skal aldri følgje med i dokument som blir sende ut.',
	},
	'word-template-place': {
		message: ({ name, nearest }) => `Word-malen har plass til «${name}», som ikkje finst.${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv til dømes {{document.id}}, {{document.title}}, {{document.version}}, {{document.date}}, {{document.status}} eller {{company.name}}.',
		why: 'Ein plass som ikkje blir fylt ut, ville stått slik på kvar side.',
	},
	'word-template-text': {
		message: () => 'Word-malen har tekst som ikkje blir brukt: han seier ikkje kvar teksten i dokumentet skal stå.',
		remedy: () =>
			'Skriv {{document.body}} i eit eige avsnitt i malen; det som står før, blir framside. Eller ta bort teksten.',
		why: 'Dømetekst i ein mal skal ikkje hamne i dokumenta, og ei framside skal ikkje forsvinne utan at nokon ser det.',
	},
	'current-address-long': {
		message: ({ address, length, most }) =>
			`Nettadressa til dokumentet er på ${length} teikn, og ein QR-kode på papir har plass til ${most}: «${address}».`,
		remedy: () => 'Gi fila eit kortare namn, eller publiser handboka på ei kortare adresse («handbookAddress»).',
		why: 'Ein kode med meir i ville bli så tett at telefonar ikkje kunne lese han.',
	},
	'fact-unused': {
		message: ({ field }) => `Opplysninga «${field}» er ikkje brukt i noko dokument.`,
		remedy: ({ field }) => `Bruk ho med {{company.${field}}}, eller la ho stå til seinare.`,
		why: 'Det er fint å vite kva som kan flettast inn.',
	},
	'example-company': {
		message: ({ company }) => `«${company}» er eit døme med oppdikta opplysningar.`,
		remedy: () => 'Set inn dine eigne opplysningar i README.md, og ta bort «example».',
		why: 'Alt som blir bygd av oppdikta opplysningar, blir merkt som døme, så ingen tek det for ekte.',
	},
	'colour-contrast': {
		message: ({ colour, nearest }) => `Fargen ${colour} er for lys til å lesast på kvitt; ${nearest} blir brukt.`,
		remedy: ({ nearest }) => `Skriv «color: "${nearest}"», eller vel ein annan mørk farge.`,
		why: 'Alle skal kunne lese overskriftene (WCAG 2.2, 1.4.3: kontrast minst 4,5 : 1).',
	},
	'committee-required': {
		message: ({ employees, least }) =>
			`Verksemda har ${count(employees, 'tilsett', 'tilsette')}, men ikkje arbeidsmiljøutval (AMU). Frå ${amount(least)} er det pålagt.`,
		remedy: () => 'Kontroller talet på tilsette. Stemmer det, opprett AMU og set «workingEnvironmentCommittee: ja».',
		why: 'Verksemder med minst 30 tilsette skal ha AMU. Talet er snittet i siste kalenderår av dei som arbeider minst 20 timar i veka.',
	},
	'safety-representative-expected': {
		message: ({ employees, least }) =>
			`Verksemda har ${count(employees, 'tilsett', 'tilsette')}, men ikkje verneombod. Frå ${amount(least)} er det pålagt.`,
		remedy: () => 'Før opp verneombodet under «safetyRepresentative», eller kontroller kva som gjeld for dykk.',
		why: 'Alle verksemder skal ha verneombod. Berre når det er færre enn fem tilsette, kan partane skriftleg avtale ei anna ordning.',
	},
	'health-service-missing': {
		message: ({ code }) => `Næringskode ${code} krev bedriftshelseteneste (BHT), men inga er ført opp.`,
		remedy: () =>
			'Før opp BHT under «occupationalHealthService». Har Arbeidstilsynet gitt unntak for heile verksemda, fører de det i «dispensations.csv» og viser det i ei vurdering av plikta («npm run new -- obligation-assessment»).',
		why: 'Verksemder i bransjar på lista i forskrifta skal vere knytte til ei godkjend BHT.',
	},
	'health-service-foreign': {
		message: ({ name }) => `«${name}» ser ut som ei bedriftshelseteneste, men er ikkje den som står i README.md.`,
		remedy: () => 'Skriv {{company.occupationalHealthService.name}}, så blir namnet rett overalt.',
		why: 'Eit namn som er skrive inn, blir ståande når verksemda byter bedriftshelseteneste.',
	},
	'health-service-expired': {
		message: ({ until, asOf }) => `Godkjenninga av BHT gjekk ut ${until} (i dag ${asOf}).`,
		remedy: () => 'Kontroller i registeret til Arbeidstilsynet, og rett «approvedUntil» eller byt BHT.',
		why: 'BHT må vere godkjend av Arbeidstilsynet.',
	},
	'health-service-too-long': {
		message: ({ until, years }) =>
			`Godkjenninga av BHT er oppgitt å vare til ${until}, meir enn ${amount(years)} år fram.`,
		remedy: () => 'Kontroller datoen i registeret til Arbeidstilsynet.',
		why: 'Godkjenninga blir gitt for fem år om gongen.',
	},
	'industry-code-unknown': {
		message: ({ code, edition, nearest }) => `Næringskode ${code} finst ikkje i ${edition}.${didYouMean(nearest)}`,
		remedy: () => 'Slå opp koden i Brønnøysundregistra eller hos Statistisk sentralbyrå.',
		why: 'Koden avgjer kva reglar som gjeld for verksemda, så ein kode som ikkje finst, gjev feil svar.',
	},
	'industry-edition-unknown': {
		message: ({ edition }) => `«${edition}» er ikkje ei utgåve av næringskodane.`,
		remedy: ({ known }) => `Skriv ${orList(known)}.`,
		why: 'Ein kode tyder ingenting før det er klart kva utgåve han er frå.',
	},
	'example-value-left': {
		message: ({ value }) => `«${value}» er frå dømet som følgde med.`,
		remedy: () => 'Skriv dykkar eiga opplysning, eller ta bort linja.',
		why: 'Namn, nummer og adresser i dømet er oppdikta. Dei skal aldri stå som om dei var verksemda sine eigne.',
	},
	'industry-edition': {
		message: ({ code, edition, needed }) =>
			`Næringskode ${code} er frå utgåva ${edition}; regelen er skriven for ${needed}.`,
		remedy: ({ needed }) => `Før også opp koden etter ${needed}.`,
		why: 'Ein kode kan tyde noko anna i ei anna utgåve, så kravet kan ikkje avgjerast.',
	},
	'library-unapproved': {
		message: ({ documents, given }) =>
			given === undefined
				? 'Dei felles instruksane er ikkje godkjende av verksemda, så inga godkjenning står i dei.'
				: `Nyare enn godkjenninga ${given}, og difor utan godkjenning: ${documents.join(', ')}.`,
		remedy: () =>
			'Les dei, rett det som ikkje passar, og skriv dagen dei blei godkjende: «libraryApproved: 2026-01-15».',
		why: 'Ei godkjenning gjeld berre når den som har ansvaret i verksemda, sjølv har gitt henne.',
	},
	'library-publisher-missing': {
		message: ({ companies }) =>
			`Ingen utgjevar er oppgitt for dei felles instruksane, og ${companies.length === 1 ? `«${companies[0]}» tek dei` : `${amount(companies.length)} andre verksemder tek dei`}.`,
		remedy: () => 'Skriv «libraryPublisher:» og namnet på den som held dei ved like, i README.md øvst i mappa.',
		why: 'Den som les ein instruks, skal kunne sjå kven teksten kjem frå, og kven som har ansvaret for at han blir følgd.',
	},
	'library-publisher-elsewhere': {
		message: ({ publisher }) => `Utgjevaren «${publisher}» blir ikkje lesen her.`,
		remedy: () => 'Flytt linja til README.md øvst i mappa: alle verksemdene har dei same felles instruksane.',
		why: 'Eit felt som ingen les, ser ut som om det gjeld.',
	},
	'library-untaken': {
		message: ({ language, documents }) =>
			documents === 1
				? `Dokumentet er på «${language}», men inga verksemd tek felles dokument på det språket.`
				: `Dette er eitt av ${amount(documents)} felles dokument på «${language}», og inga verksemd her tek dei.`,
		remedy: ({ language, documents }) =>
			documents === 1
				? `Skriv «library: ${language}» i README.md til verksemda, eller rett feltet «language».`
				: 'La dei stå til nokon treng dei, eller slett dei.',
		why: 'Eit felles dokument som ingen tek, blir korkje kontrollert eller bygd.',
	},
};
