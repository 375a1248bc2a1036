import type { StudioRemedies } from '../studio-remedies.ts';
import { studio } from './studio.ts';
import { studioWork } from './studio-work.ts';

const review = `Se om teksten fortsatt stemmer. Gjør den det, trykk ${quoted(studioWork.approve.button)}; ellers trykk ${quoted(studioWork.revise.button)}.`;
const order = `Rett nummeret i ordren, eller åpne dokumentet og trykk ${quoted(studioWork.revise.button)}.`;
const library = 'Be den som holder biblioteket ved like, om å ta teksten inn.';
const template = 'Be den som holder malene ved like, om å se på dette.';

export const studioRemedies: StudioRemedies = {
	'approval-broken': `Få det nye godkjent: trykk ${quoted(studioWork.revise.button)}, og godkjenn den nye versjonen. Eller hent teksten tilbake slik den var.`,
	'review-due-fact': review,
	'review-due-template': review,
	'review-due-law': review,
	'approvals-damaged': 'Hent fila tilbake fra historikken (git), eller slett den og godkjenn dokumentene på nytt.',
	'addition-unapproved': `Versjonen er bibliotekets og skal ikke økes. Åpne dokumentet, og trykk ${quoted(studioWork.approve.button)}.`,
	'assistance-unplanned': `Velg ${quoted(studioWork.menu.new)} i menyen, og lag handlingsplanen.`,
	'health-service-missing': `Før opp BHT under ${quoted(studio.menu.facts)}. Har Arbeidstilsynet gitt unntak for hele virksomheten, fører dere det i registeret over unntak og viser det i en vurdering av plikten, som lages under ${quoted(studioWork.menu.new)}.`,
	'appeal-note-missing': `Velg ${quoted(studioWork.menu.new)} i menyen, lag dokumentet, og før det opp under referansene her.`,
	'delegate-chain': `Skriv nummeret på dokumentet i feltet. Er det ikke laget, velger du ${quoted(studioWork.menu.new)} i menyen.`,
	'order-target-unknown': order,
	'order-waiting': order,
	'order-pending': `Trykk ${quoted(studioWork.finish.button)} når alt annet er oppfylt.`,
	'finish-impossible': `Sett utkastet til godkjenning, trykk ${quoted(studioWork.approve.button)}, og så ${quoted(studioWork.finish.button)}.`,
	'conflict-open': library,
	'base-lost': library,
	'library-newer': library,
	'norm-uncovered': template,
	'model-changed': template,
	'model-unlocked': template,
	'init-changed': 'Lagre og lukk den i andre programmer, og prøv igjen.',
	'input-changed': 'Prøv igjen når endringene er lagret.',
	'output-disk-full': 'Frigjør plass på disken, og prøv igjen.',
	'output-not-writable': 'Be den som har satt opp maskinen, om å gi deg skrivetilgang til mappa.',
	'output-in-use': 'Lukk fila i Word og andre programmer, og prøv igjen.',
	'output-incomplete': 'Se etter at disken har plass og ikke er skadet, og prøv igjen.',
	'output-failed': 'Se etter at disken eller nettverksmappa er tilgjengelig og uskadd, og prøv igjen.',
	'output-folder-foreign': 'Flytt det til et annet sted, og prøv igjen.',
	'approve-state': 'Sett status til «Til godkjenning» når teksten er ferdig, og prøv igjen.',
	'approve-errors': 'Rett de andre feilene som står her, og prøv igjen.',
	'build-lock-lost': 'Prøv igjen. Ikke slett mappa «.regelrett» mens det bygges.',
};

function quoted(label: string): string {
	return `«${label}»`;
}
