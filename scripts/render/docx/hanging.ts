import { twips } from './twips.ts';

/** From a list's number or bullet to its text, and so from one depth of list to the next. */
export const hanging: number = twips(5.5);
