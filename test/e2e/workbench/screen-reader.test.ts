import { afterAll, beforeAll, expect, it } from "vitest";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
import { ScreenReader } from "../../fakes/screen-reader.ts";
import { WorkbenchPerson } from "../../fakes/workbench.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
}, 120_000);
afterAll(() => pages.stop());

it("a sample is drawn by what is read out, in English", { timeout: 60_000 }, async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  const reader = await ScreenReader.on(person);
  await person.open("list.xlsx", longlistFile(""));
  expect(await reader.said()).toContain("list.xlsx is open.");
  expect(await reader.reads(page.getByRole("region", { name: "What is wrong" }))).toMatchInlineSnapshot(`
    "region "What is wrong"
    heading "What is wrong" [level=3]
    list "What is wrong"
    heading "Error Place these cases in a stratum (1)" [level=4]
    text: "Case C007 fits no stratum: gender is blank. Correct it, name its stratum in a Stratum column, or give a reason to exclude it."
    button "Go to Longlist domain two!B9": Longlist domain two!B9"
  `);

  await person.button("Draw the sample: domain two").press("Enter");
  await expect.poll(() => reader.focus()).toBe('heading "Draw the sample: domain two" [level=3]');
  expect(await reader.reads(page.getByRole("region", { name: "1 case fits no stratum" }))).toMatchInlineSnapshot(`
    "region "1 case fits no stratum"
    heading "1 case fits no stratum" [level=4]
    paragraph: Give each a stratum, or leave it out with a reason. The draw waits until none is left.
    strong: C007
    text: "gender: blank"
    text: Stratum
    combobox "Stratum"
    button "Put right case C007" [disabled]: Put right"
  `);
  expect(await reader.reads(page.getByRole("form", { name: "Draw" }))).toMatchInlineSnapshot(`
    "form "Draw"
    text: Cases to take
    textbox "Cases to take": "37"
    paragraph: 37 of 47 gives a margin of error of 4.9 points at 80% confidence.
    paragraph: "Advised: 37, from the programme's confidence and margin."
    table "Strata"
    row "Stratum Eligible cases Can be taken To take Shares"
    row "Boys, community: high or very high 20 20 16 42.6% Share of longlist 43.2% Share of sample Why Boys, community: high or very high, 43.2%?"
    text: 42.6% Share of longlist 43.2% Share of sample
    button "Why Boys, community: high or very high, 43.2%?": Why?
    row "Boys, community: not high 11 11 9 23.4% Share of longlist 24.3% Share of sample Why Boys, community: not high, 24.3%?"
    text: 23.4% Share of longlist 24.3% Share of sample
    button "Why Boys, community: not high, 24.3%?": Why?
    row "Boys, post-custody 4 4 3 8.5% Share of longlist 8.1% Share of sample Why Boys, post-custody, 8.1%?"
    text: 8.5% Share of longlist 8.1% Share of sample
    button "Why Boys, post-custody, 8.1%?": Why?
    row "Girls 12 12 9 25.5% Share of longlist 24.3% Share of sample Why Girls, 24.3%?"
    text: 25.5% Share of longlist 24.3% Share of sample
    button "Why Girls, 24.3%?": Why?
    row "Total 47 47 37"
    text: Seed
    textbox "Seed"
    button "Make one"
    paragraph: "Any text. The same seed and list always draw the same sample, so write it down: it is kept in the log."
    text: Reserves in each stratum
    textbox "Reserves in each stratum"
    text: Your name, for the log
    textbox "Your name, for the log"
    paragraph: Put the errors above right first; then the sample can be drawn.
    button "See the draw" [disabled]"
  `);
  await page.getByLabel("Stratum", { exact: true }).selectOption("Girls");
  await person.button("Put right case C007").press("Enter");
  await person.told("did-assign");
  expect(await reader.said()).toEqual(["Case C007 has a stratum now."]);

  await expect.poll(() => person.button("See the draw").isEnabled()).toBe(true);
  await person.button("See the draw").press("Enter");
  await expect.poll(() => reader.focus()).toBe('textbox "Seed" [invalid]');
  await page.getByLabel("Seed", { exact: true }).fill("Ashmere 2026");
  await page.getByLabel("Your name, for the log").fill("H. Marsh");
  await person.button("See the draw").press("Enter");
  await expect.poll(() => reader.focus()).toBe('heading "Before it is written" [level=4]');
  expect(await reader.reads(page.getByRole("region", { name: "Before it is written" }))).toMatchInlineSnapshot(`
    "region "Before it is written"
    heading "Before it is written" [level=4]
    paragraph: 38 of 48 eligible cases, margin of error 4.8 points, seed “Ashmere 2026”.
    table "Strata"
    row "Stratum Eligible cases Can be taken To take Shares"
    row "Boys, community: high or very high 20 20 16 41.7% Share of longlist 42.1% Share of sample Why Boys, community: high or very high, 42.1%?"
    text: 41.7% Share of longlist 42.1% Share of sample
    button "Why Boys, community: high or very high, 42.1%?": Why?
    row "Boys, community: not high 11 11 9 22.9% Share of longlist 23.7% Share of sample Why Boys, community: not high, 23.7%?"
    text: 22.9% Share of longlist 23.7% Share of sample
    button "Why Boys, community: not high, 23.7%?": Why?
    row "Boys, post-custody 4 4 3 8.3% Share of longlist 7.9% Share of sample Why Boys, post-custody, 7.9%?"
    text: 8.3% Share of longlist 7.9% Share of sample
    button "Why Boys, post-custody, 7.9%?": Why?
    row "Girls 13 13 10 27.1% Share of longlist 26.3% Share of sample Why Girls, 26.3%?"
    text: 27.1% Share of longlist 26.3% Share of sample
    button "Why Girls, 26.3%?": Why?
    row "Total 48 48 38"
    group: "The cases: 38 selected; 7 in reserve"
    paragraph: "This would write 3 sheets:"
    listitem: Sample domain two (new)
    listitem: Strata domain two (new)
    listitem: Draw log domain two (new)
    button "Write to the workbook"
    button "Change the choices""
  `);
  await person.button("Write to the workbook").press("Enter");
  await person.told("did-sample");
  expect(await reader.said()).toEqual(["The sample is drawn and written: 38 of 48 cases."]);
  await expect.poll(() => reader.focus()).toBe('heading "Draw the sample: domain two" [level=3]');
  expect(await reader.reads(page.getByRole("region", { name: "Drawn: 38 cases" }))).toMatchInlineSnapshot(`
    "region "Drawn: 38 cases"
    heading "Drawn: 38 cases" [level=4]
    group: The cases and reserves
    group: How to repeat this draw"
  `);
  await person.leave();
});

it("a rating is understood by what is read out, in Welsh", { timeout: 60_000 }, async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address, { language: "cy", example: true });
  const { page, words } = person;
  const reader = await ScreenReader.on(person);
  await person.button(words.pane.jobRate).press("Enter");
  await expect.poll(() => reader.focus()).toBe('heading "Sgoriau" [level=3]');
  expect(await reader.reads(page.locator(".score-scale"))).toMatchInlineSnapshot(`
    "paragraph: Sgôr gyffredinol
    text: Da 23 o 36
    button "Pam 23 o 36?": Pam?
    list "Cyfanswm pwyntiau, o 0 i 36"
    listitem: Annigonol 0 i 6
    listitem: Angen gwella 7 i 18
    listitem: Da 19 i 30
    listitem: Rhagorol 31 i 36
    paragraph: Byddai 8 o bwyntiau yn fwy yn rhoi'r sgôr “Rhagorol”. Byddai 5 o bwyntiau yn llai yn rhoi'r sgôr “Angen gwella”."
  `);
  await person.button(/^2\.2 /u).press("Enter");
  expect(await reader.reads(page.locator("tr:has(> th button[aria-expanded=true])"))).toMatchInlineSnapshot(`
    "row "2.2 Cynllunio 2 o fflagiau i'r panel Angen gwella , pwyntiau: 1 o 3 Pam 2.2 Angen gwella?"
    button "2.2 Cynllunio" [expanded]
    listitem: 2 o fflagiau i'r panel
    text: "Angen gwella , pwyntiau: 1 o 3"
    button "Pam 2.2 Angen gwella?": Pam?"
  `);
  await person.button(person.fill(words.views["flag-of"], { keyQuestion: "2.2.2" })).press("Enter");
  await person.button(/ 63%.*\?$/u).press("Enter");
  expect(await reader.reads(page.locator("tr:has(.ratings-grid__detail)"))).toMatchInlineSnapshot(`
    "row "Cwestiynau allweddol 2.2 Y newid lleiaf a fyddai'n ei symud: I fyny gyda 1 Ie yn fwy (2.2.2). I lawr gyda 3 Ie yn llai (2.2.2). Cofnodi penderfyniad y panel"
    list "Cwestiynau allweddol 2.2"
    text: 2.2.1 Cynllunio i gefnogi ymatal rhag troseddu 18 o 23 (78%) Mwyafrif rhesymol
    button "Pam 78%, Mwyafrif rhesymol?": Pam?
    text: 2.2.2 Cynllunio ar gyfer diogelwch y plentyn
    button "Fflag ar 2.2.2" [expanded]
    text: 12 o 19 (63%) Rhy ychydig isaf
    button "Pam 63%, Rhy ychydig?" [expanded]: Pam?
    listitem: "12 Ie a 7 Nage: 19 achos."
    listitem: "Mae 100 × 12 ÷ 19 yn hafal i 63.16, wedi'i dalgrynnu i ganran gyfan, haneri i fyny: 63%. [ein penderfyniad ni: talgrynnu]"
    listitem: Mae “Rhy ychydig” o 50% i 64%. Mae'n rhoi'r sgôr “Angen gwella”. [000 §7.1]
    listitem: "Y lwfans gwall yw 14.7 pwynt canran ar gyfer 19 achos, ar y lefel hyder y mae'r rhaglen yn ei defnyddio ar gyfer ei samplau. [ein penderfyniad ni: maint y sampl]"
    paragraph: Mae 63% o fewn 1 pwynt canran i frig ei fand (64%). Byddai un Ie yn fwy ymhlith 19 yn ei godi un band. Rhaid i'r panel ystyried y safon hon.
    term: O'r ymylon
    definition: 13 o bwyntiau canran uwchlaw gwaelod ei fand, 1 pwynt canran islaw brig ei fand
    term: Un dyfarniad
    definition: Mae un Ie yn fwy yn rhoi 68%, “Mwyafrif rhesymol”. Mae un Ie yn llai yn rhoi 58%, “Rhy ychydig”.
    term: Is-sampl
    definition: 19 achos, 0 heb fod yn berthnasol
    term: Lwfans gwall (pwyntiau canran)
    definition: 14.7 pwynt canran y naill ffordd neu'r llall
    text: 2.2.3 Cynllunio ar gyfer diogelwch pobl eraill 13 o 18 (72%) Mwyafrif rhesymol
    button "Pam 72%, Mwyafrif rhesymol?": Pam?
    paragraph: "Y newid lleiaf a fyddai'n ei symud: I fyny gyda 1 Ie yn fwy (2.2.2). I lawr gyda 3 Ie yn llai (2.2.2)."
    button "Cofnodi penderfyniad y panel""
  `);
  await person.leave();
});
