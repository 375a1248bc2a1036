import { Decimal } from 'decimal.js';

/** Decimals of which no digit is lost: amounts are written with far fewer than so many. */
export const Exact = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_UP });

export type Exact = Decimal;
