import type { StudioRemedies } from '../studio-remedies.ts';
import { studio } from './studio.ts';
import { studioWork } from './studio-work.ts';

const review = `Sjå om teksten framleis stemmer. Gjer han det, trykk ${quoted(studioWork.approve.button)}; elles trykk ${quoted(studioWork.revise.button)}.`;
const order = `Rett nummeret i ordren, eller opne dokumentet og trykk ${quoted(studioWork.revise.button)}.`;
const library = 'Be den som held biblioteket ved like, om å ta teksten inn.';
const template = 'Be den som held malane ved like, om å sjå på dette.';

export const studioRemedies: StudioRemedies = {
	'approval-broken': `Få det nye godkjent: trykk ${quoted(studioWork.revise.button)}, og godkjenn den nye versjonen. Eller hent teksten tilbake slik han var.`,
	'review-due-fact': review,
	'review-due-template': review,
	'review-due-law': review,
	'approvals-damaged': 'Hent fila tilbake frå historikken (git), eller slett henne og godkjenn dokumenta på nytt.',
	'addition-unapproved': `Versjonen er biblioteket sin og skal ikkje aukast. Opne dokumentet, og trykk ${quoted(studioWork.approve.button)}.`,
	'assistance-unplanned': `Vel ${quoted(studioWork.menu.new)} i menyen, og lag handlingsplanen.`,
	'health-service-missing': `Før opp BHT under ${quoted(studio.menu.facts)}. Har Arbeidstilsynet gitt unntak for heile verksemda, fører de det i registeret over unntak og viser det i ei vurdering av plikta, som blir laga under ${quoted(studioWork.menu.new)}.`,
	'appeal-note-missing': `Vel ${quoted(studioWork.menu.new)} i menyen, lag dokumentet, og før det opp under referansane her.`,
	'delegate-chain': `Skriv nummeret på dokumentet i feltet. Er det ikkje laga, vel du ${quoted(studioWork.menu.new)} i menyen.`,
	'order-target-unknown': order,
	'order-waiting': order,
	'order-pending': `Trykk ${quoted(studioWork.finish.button)} når alt anna er oppfylt.`,
	'finish-impossible': `Set utkastet til godkjenning, trykk ${quoted(studioWork.approve.button)}, og så ${quoted(studioWork.finish.button)}.`,
	'conflict-open': library,
	'base-lost': library,
	'library-newer': library,
	'norm-uncovered': template,
	'model-changed': template,
	'model-unlocked': template,
	'init-changed': 'Lagre og lukk henne i andre program, og prøv igjen.',
	'input-changed': 'Prøv igjen når endringane er lagra.',
	'output-disk-full': 'Frigjer plass på disken, og prøv igjen.',
	'output-not-writable': 'Be den som har sett opp maskina, om å gje deg skrivetilgang til mappa.',
	'output-in-use': 'Lukk fila i Word og andre program, og prøv igjen.',
	'output-incomplete': 'Sjå etter at disken har plass og ikkje er skadd, og prøv igjen.',
	'output-failed': 'Sjå etter at disken eller nettverksmappa er tilgjengeleg og uskadd, og prøv igjen.',
	'output-folder-foreign': 'Flytt det til ein annan stad, og prøv igjen.',
	'approve-state': 'Set status til «Til godkjenning» når teksten er ferdig, og prøv igjen.',
	'approve-errors': 'Rett dei andre feila som står her, og prøv igjen.',
	'build-lock-lost': 'Prøv igjen. Ikkje slett mappa «.regelrett» medan det blir bygt.',
};

function quoted(label: string): string {
	return `«${label}»`;
}
