using System.Collections.Immutable;

namespace KnowledgeBase.Site.Tests.Privacy;

/// <summary>One thing that tells who a person is. All numbers are made up; the check digits are right.</summary>
/// <param name="Code">The code it is reported under.</param>
/// <param name="Text">A sentence, or lines of a file, with the value between <c>«</c> and <c>»</c>.</param>
public sealed record Planted(string Code, string Text)
{
    /// <summary>The text as somebody would write it.</summary>
    public string Written => Text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

    /// <summary>What must not be repeated.</summary>
    public string Value => Text[(Text.IndexOf('«', StringComparison.Ordinal) + 1)..Text.IndexOf('»', StringComparison.Ordinal)];

    /// <summary>Where it must be pointed at, counted from 1.</summary>
    public (int Line, int Column) Place
    {
        get
        {
            string before = Text[..Text.IndexOf('«', StringComparison.Ordinal)];
            return (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        }
    }

    public static ImmutableArray<Planted> Errors { get; } =
    [
        new("KB6010", "The patient (NHS number «943 476 5919») was sent home."),
        new("KB6010", "We rang the ward about «943 476 5919» and nobody knew."),
        new("KB6010", "See «943-476-5919» in the log."),
        new("KB6010", "NHS No.: «9434765919»"),
        new("KB6010", "nhs_number: «9434765919»"),
        new("KB6010", "NHS:«9434765919»"),
        new("KB6010", "«9434765919» (NHS number)"),
        new("KB6010", "NHS number «94 3476 5919»"),
        new("KB6010", "NHS number\n«9434765919» was on the board."),
        new("KB6010", "Written as «943\u00A0476\u00A05919» by Word."),
        new("KB6010", "Written as «943\u2009476\u20095919» in print."),
        new("KB6010", "Written as «943\u2011476\u20115919», which does not break."),
        new("KB6010", "Written as «943&nbsp;476&nbsp;5919» in HTML."),
        new("KB6010", "Written as «943&#32;476&#x20;5919» in HTML."),
        new("KB6010", "Written as «&#57;43 476 5919» in HTML."),
        new("KB6010", "Written as «９４３ ４７６ ５９１９» on a wide keyboard."),
        new("KB6010", "Written as «٩٤٣ ٤٧٦ ٥٩١٩» in Arabic."),
        new("KB6010", "NHS no «943\u200B4765919» with a space that nobody sees."),
        new("KB6010", "Written as **«943** 476 5919» in part bold."),
        new("KB6010", "Written as «943 `476` 5919» in part code."),
        new("KB6010", "Written as «943 <b>476</b> 5919» in part HTML."),
        new("KB6010", "Written as «943\\-476\\-5919» with escapes."),
        new("KB6010", "<!-- to do: take out «943 476 5919» -->"),
        new("KB6010", "[the file](https://example.org/patient?nhs_number=«9434765919»)"),
        new("KB6010", "| Name | NHS number |\n|---|---|\n| one | 12 |\n| two | «9434765919» |"),
        new("KB6010", "NHS numbers of those who fell:\n\n- 1\n- «9434765919»"),
        new("KB6010", "Written as «⑨④③ ④⑦⑥ ⑤⑨①⑨» in circles."),
        new("KB6010", "Written as «943<span class=\"x\">476</span>5919», an NHS number."),
        new("KB6010", "Written as «943\u00AD476\u00AD5919», NHS number with soft hyphens."),
        new("KB6010", "> The NHS number «943 476\n> 5919» in a quotation."),
        new("KB6010", "![NHS number «943 476 5919»](https://example.org/x.png)"),
        new("KB6010", "[The plan](https://example.org \"NHS number «943 476 5919»\")"),
        new("KB6010", "*[AB]: NHS number «943 476 5919»"),
        new("KB6010", "A note[^1]\n\n[^1]: NHS number «943 476 5919»"),
        new("KB6010", "```text\nNHS number «943 476 5919»\n```"),
        new("KB6010", "NHS number «9 4 3 4 7 6 5 9 1 9»"),
        new("KB6010", "| NHS number | | |\n|---|---|---|\n| «943 | 476 | 5919» |"),
        new("KB6010", "| NHS number | «9 | 4 | 3 | 4 | 7 | 6 | 5 | 9 | 1 | 9» |\n|-|-|-|-|-|-|-|-|-|-|-|"),
        new("KB6010", "NHS number «943,476,5919»"),
        new("KB6010", "Written as «⁹⁴³ ⁴⁷⁶ ⁵⁹¹⁹» in raised digits."),
        new("KB6010", "Written as «₉₄₃ ₄₇₆ ₅₉₁₉» in lowered digits."),
        new("KB6010", "Written as «९४३ ४७६ ५९१९» in Hindi."),
        new("KB6010", "Written as «&amp;#57;43 476 5919», escaped twice."),
        new("KB6010", "Written as «943&amp;amp;nbsp;476&amp;nbsp;5919», escaped three times."),
        new("KB6010", "N\u200BHS num\u200Bber «9434765919» with spaces that nobody sees in its name."),
        new("KB6010", "ＮＨＳ　ｎｕｍｂｅｒ «９４３４７６５９１９»"),
        new("KB6010", "[the file](https://example.org/patient?nhs_number=«%39%34%33%34765919»)"),
        new("KB6010", "![«943 476 5919»](https://example.org/x.png)"),
        new("KB6010", "<!-- NHS number\n«9434765919» -->"),
        new("KB6010", "---\nnote: NHS number «943\n        476\n        5919»\n---"),
        new("KB6010", "---\nnote: \"NHS number «94\\\n    34765919»\"\n---"),
        new("KB6010", "---\n\"«943 476 5919»\": seen\n---"),
        new("KB6010", "---\nnhs_number_«9434765919»: seen\n---"),
        new("KB6011", "CHI «0101501234» was on the label."),
        new("KB6011", "The label says «010 150 1234» and no more."),
        new("KB6012", "H&C number «3201234567»"),
        new("KB6012", "The label says «320 123 4567» and no more."),
        new("KB6013", "She gave «AB 12 34 56 C» to the bank."),
        new("KB6013", "National Insurance number: «ab123456c»"),
        new("KB6013", "Her NINO is «AB123456C»"),
        new("KB6013", "«AB-12-34-56-C» is on the form."),
        new("KB6013", "NI number «A B 1 2 3 4 5 6 C»"),
        new("KB6013", "---\nnote: National Insurance number «AB 12\n    34 56 C»\n---"),
        new("KB6014", "DOB «3.iv.41»"),
        new("KB6014", "Date of birth «3 IV 1941»"),
        new("KB6014", "Date of birth: «third of April 1941»"),
        new("KB6014", "Date of birth: the «3rd day of April 1941»"),
        new("KB6014", "Dyddiad geni: «3ydd Ebrill 1941»"),
        new("KB6014", "DOB «3 de abril de 1941»"),
        new("KB6014", "DOB «3. April 1941»"),
        new("KB6014", "DOB «1941-Apr-03»"),
        new("KB6014", "---\nnote: 'Her date of birth: «3\n        April\n        1941»'\n---"),
        new("KB6014", "DOB «03/04/1941»"),
        new("KB6014", "D.O.B.: «3.4.41»"),
        new("KB6014", "date_of_birth: «1941-04-03»"),
        new("KB6014", "Date of birth (day, month, year): «03 04 1941»"),
        new("KB6014", "Date of birth «03041941»"),
        new("KB6014", "Date of birth «03·04·1941»"),
        new("KB6014", "Mrs Hill, born on the «3rd of April 1941», lived there."),
        new("KB6014", "He was born on «April 3rd, 1941» in Leeds."),
        new("KB6014", "The resident (born «3 Apr '41») had two falls."),
        new("KB6014", "Admitted twice, born «03/04/1941»."),
        new("KB6014", "Her birthday is «3 April 1941»."),
        new("KB6014", "«3 April 1941» (date of birth)"),
        new("KB6014", "| Name | DOB |\n|---|---|\n| one | «3 April 1941» |"),
        new("KB6015", "Write to «jean.hill@gmail.com»."),
        new("KB6015", "Write to «jhill1941@hotmail.co.uk»."),
        new("KB6015", "[mail](mailto:«jean.hill%40gmail.com»)"),
        new("KB6015", "Write to «jean.hill [at] gmail [dot] com»."),
        new("KB6015", "Write to «jean.hill@example.org»."),
        new("KB6015", "Write to «jean.hill&#64;gmail.com»."),
        new("KB6015", "Write to «jean.hill @ gmail.com»."),
        new("KB6015", "Write to «jean&period;hill&commat;gmail&period;com»."),
        new("KB6015", "contact: «jean_hill@icloud.com»"),
        new("KB6016", "Her number is «07700 900 461»."),
        new("KB6016", "Call «07700900461» at any time."),
        new("KB6016", "Call «+44 7700 900461» at any time."),
        new("KB6016", "Call «+44 (0)7700 900461» at any time."),
        new("KB6016", "Call «0044 7700 900461» at any time."),
        new("KB6016", "Call «07700-900-461» at any time."),
        new("KB6016", "Tel. «07 7 00 90 04 61»"),
        new("KB6016", "| Mobile | «07700 | 900461» |\n|-|-|-|"),
        new("KB6016", "---\nnote: |\n  «07700\n  900 461»\n---"),
        new("KB6016", "Her mobile: «⁰⁷⁷⁰⁰ ⁹⁰⁰⁴⁶¹»"),
        new("KB6016", "[ring](tel:«+447700900461»)"),
        new("KB6016", "Call «07700\u00A0900\u00A0461» at any time."),
        new("KB6017", "The patient lives at 14 Elm Road, «M20 2LL»."),
        new("KB6017", "---\nnote: \"The patient lives at 14 Elm Road, «M20\n    2LL»\"\n---"),
        new("KB6017", "The patient lives at 14 Elm Road, «M20-2LL»."),
        new("KB6017", "Mrs Hill, «M20 2LL», fell at home."),
        new("KB6017", "Home address: 14 Elm Road, «m20 2ll»"),
        new("KB6017", "NHS number 943 476 5919, «M202LL»"),
    ];

    public static ImmutableArray<Planted> Warnings { get; } =
    [
        new("KB6010", "The patient has the number «9434765919»."),
        new("KB6013", "See «AB123456C» in the list."),
        new("KB6014", "It was born on «3 April 1941»."),
        new("KB6015", "Write to «jean.hill@trust.nhs.uk»."),
        new("KB6015", "Write to «jhill@trust.nhs.uk»."),
        new("KB6015", "Write to `«jean.hill@gmail.com»`."),
        new("KB6016", "Ring «+353 86 123 4567» at night."),
        new("KB6016", "Mrs Hill's telephone is «0161 496 0123»."),
        new("KB6016", "Ring her daughter on the home phone, «0161 496 0123»."),
        new("KB6017", "Mrs Hill went to Elm Road Surgery, «M20 2LL»."),
        new("KB6018", "«Mrs Jean Hill», 83, came home."),
        new("KB6018", "«Mr Hill» was told of his cancer."),
        new("KB6018", "The patient «Jean Hill» has dementia."),
        new("KB6018", "Her neighbour is an 83-year-old, «Miss J. Hill»."),
        new("KB6019", "A woman «aged 94» came home."),
        new("KB6019", "A «93-year-old» came home."),
        new("KB6019", "He is «101 years old»."),
        new("KB6020", "| Ward | Deaths |\n|---|---|\n| A | «3» |\n| B | 12 |"),
        new("KB6020", "| | 2024 | 2025 |\n|---|---|---|\n| Patients | 12 | «4 (20%)» |"),
    ];
}
