import { date } from './date.ts';
import { eq } from './eq.ts';
import { instant } from './instant.ts';
import { list } from './list.ts';
import { money } from './money.ts';
import { number } from './number.ts';

/** Helpers that print what they make of values. */
export const printing = { date, instant, list, money, number } as const;

/** Helpers that answer a condition's question. */
export const testing = { eq } as const;

/** Helpers that take a quoted text, or nothing, and no value. */
export const fixtures = ['heading', 'word', 'pen', 'section', 'chart', 'body'] as const;

export const blocks = ['if', 'unless', 'each', 'with'] as const;

export type PrintingHelper = keyof typeof printing;
export type TestingHelper = keyof typeof testing;
export type FixtureHelper = (typeof fixtures)[number];
export type Block = (typeof blocks)[number];
