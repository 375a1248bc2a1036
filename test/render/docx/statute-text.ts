/** A short statute of every construct: parts, items, letters, a § between two others, references, two annexes. */
export const statuteText = `
## Navn og opgaver

§ 1. Centret hedder Eksempelcentret.

Stk. 2. Det har til opgave

1. at rådgive om
   a. maskiner og
   b. støv, og
2. at måle.

Stk. 3. Hjemstedet er Eksempelby.

## Ledelse

§ 2. Bestyrelsen har 8 medlemmer, der varetager opgaverne i § 1, stk. 2, nr. 1, litra b.
Stk. 2. Den holder møde, jf. bilag 2.

§ 2 a. Formanden vælges for to år.

Stk. 2. Valget sker efter § 2 a, stk. 1, og § 1, stk. 2, nr. 1.a.

§ 3. Vedtægten træder i kraft straks, jf. § 1, stk. 3, og bilag 1.

## Bilag 1. Skema

1. Skema, jf. pkt. 2.
2. Underskrift.

## Bilag 2. Møder

Bestyrelsen mødes i Eksempelby.
`;
