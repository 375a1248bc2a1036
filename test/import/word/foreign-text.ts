/** Markdown of pandoc's with all that it has a form for in Word. */
export const foreignText = `---
title: Prosedyre for varmt arbeid
author: Prøve Verksted
lang: nb
---

# Formål

Første avsnitt med **fet**, *kursiv*, ~~strøket~~, H~2~O, m^2^, \`kode\`, [lenke](https://prove.example/a) og $a^2 + b^2$.[^1]

Varmt arbeid
:   Arbeid med åpen flamme.

:   Også sliping.

Brannvakt

:   Den som passer på.

    Andre avsnitt av forklaringen.

    - punkt i forklaringen

| linje en
|   linje to med innrykk
| linje tre

## Sjekkliste

- [ ] slokkeapparat
- [x] varmesøkende kamera

1. Først

   Mer om først.

2. Så
   a. bokstav en
   b. bokstav to

      (i) romersk
      (ii) to

3. Til slutt

(@) eksempel en
(@) eksempel to

> Sitat
>
> > indre sitat
>
> 1. i sitat
> 2. to

### Tabeller

| Høyre | Venstre | Midt |
|------:|:--------|:----:|
|    12 | a       |  x   |
|     3 | b[^2]   |  y   |

: Frister for varmt arbeid

+---------------+---------------+
| Hva           | Hvem          |
+===============+===============+
| - punkt       | Første        |
| - to          |               |
|               | Andre avsnitt |
+---------------+---------------+

Vannrett strek:

---

\`\`\`bash
ls -l
  cd x
\`\`\`

::: {.note}
En boks.
:::

\`<w:r><w:t>rå tekst</w:t></w:r>\`{=openxml}

\`\`\`{=openxml}
<w:p><w:r><w:t>Rått avsnitt</w:t></w:r></w:p>
\`\`\`

[SMALL]{.smallcaps} og [under]{.underline}. "Sitat" -- strek --- og ... H.

[^1]: Første note.

    Andre avsnitt i noten.

    - liste i noten

[^2]: Note i tabell.
`;
