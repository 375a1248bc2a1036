import type { Language } from '../types/index.ts';
import { fleetTexts as da } from './da/fleet-texts.ts';
import { fleetTexts as en } from './en/fleet-texts.ts';
import type { FleetTexts } from './fleet-texts.ts';
import { fleetTexts as nb } from './nb/fleet-texts.ts';
import { fleetTexts as nn } from './nn/fleet-texts.ts';

/** The words about many companies at once, by language. */
export const fleetTexts: Readonly<Record<Language, FleetTexts>> = { nb, nn, da, en };
