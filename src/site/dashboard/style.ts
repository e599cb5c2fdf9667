/** The style sheet: neutral surfaces, one accent, lozenges for verdicts; light and dark as the reader's browser asks. */
export const STYLE = `
:root { color-scheme: light dark; font: 14px/1.43 system-ui, -apple-system, 'Segoe UI', sans-serif;
--text: light-dark(#172b4d, #c7d1db); --subtle: light-dark(#44546f, #9fadbc); --surface: light-dark(#fff, #1d2125); --sunken: light-dark(#f7f8f9, #161a1d);
--raised: light-dark(#fff, #22272b); --border: light-dark(#dcdfe4, #3a434d); --input: light-dark(#8590a2, #738496); --accent: light-dark(#0c66e4, #579dff); --on-accent: light-dark(#fff, #1d2125);
--hover: light-dark(#091e420f, #a1bdd914); --neutral: light-dark(#dcdfe4, #454f59);
--good: light-dark(#dcfff1, #1c3329); --good-text: light-dark(#216e4e, #7ee2b8); --bad: light-dark(#ffeceb, #42221f); --bad-text: light-dark(#ae2e24, #fd9891);
--warn: light-dark(#fff7d6, #332e1b); --warn-text: light-dark(#7f5f01, #f5cd47); --info: light-dark(#e9f2ff, #1c2b41); --info-text: light-dark(#0055cc, #85b8ff) }
* { box-sizing: border-box } [hidden] { display: none !important }
body { margin: 0; color: var(--text); background: var(--surface) }
a { color: var(--accent); text-decoration: none } a:hover { text-decoration: underline }
h1 { font-size: 24px; line-height: 28px; font-weight: 600; margin: 0 0 16px; overflow-wrap: anywhere } h2 { font-size: 16px; line-height: 20px; font-weight: 600; margin: 24px 0 8px } h3 { font-size: 12px; font-weight: 600; color: var(--subtle); margin: 12px 0 4px }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px }
.skip { position: absolute; left: -999px } .skip:focus { left: 8px; top: 8px; z-index: 9; background: var(--surface); padding: 8px }
.top { display: flex; align-items: center; gap: 4px 24px; flex-wrap: wrap; padding: 8px 24px; border-bottom: 1px solid var(--border); background: var(--surface); position: sticky; top: 0; z-index: 2 }
.brand { font-weight: 600; color: var(--text); display: flex; gap: 8px; align-items: center } .brand i { width: 20px; height: 20px; border-radius: 4px; background: var(--accent) }
.top nav { display: flex; gap: 4px; flex: 1; overflow-x: auto } .top nav a { color: var(--subtle); padding: 6px 8px; border-radius: 3px; font-weight: 500; white-space: nowrap } .top nav a:hover { background: var(--hover); text-decoration: none } .top nav a[aria-current] { color: var(--accent); background: var(--info) }
main { padding: 24px; max-width: 1280px; margin: 0 auto } .muted { color: var(--subtle) }
form.inline, .row { display: flex; gap: 8px; align-items: end; flex-wrap: wrap; margin: 0 } .spread { justify-content: space-between; margin-bottom: 16px; gap: 8px 24px }
label { display: grid; gap: 4px; font-size: 12px; font-weight: 600; color: var(--subtle) } form.stack { display: grid; gap: 12px; max-width: 640px }
input, select, textarea, button, .button { font: inherit; font-weight: 400; color: var(--text); min-height: 32px; border-radius: 3px; padding: 4px 8px; border: 1px solid var(--input); background: light-dark(#fff, #22272b); max-width: 100% }
form.card { margin-bottom: 16px } dl + form { margin-top: 16px } .top > form { margin-left: auto }
textarea { width: 100%; min-height: 96px; resize: vertical } input[type=search] { min-width: 220px }
button, .button { border: 0; background: var(--hover); font-weight: 500; cursor: pointer; padding: 4px 12px; line-height: 24px } button:hover { background: var(--neutral) } button.primary { background: var(--accent); color: var(--on-accent) } button.primary:hover { filter: brightness(.92) } button.subtle { background: none } button.danger { color: var(--bad-text) } button:disabled { opacity: .5 }
.lozenge { display: inline-block; padding: 0 4px; border-radius: 3px; font-size: 11px; line-height: 16px; font-weight: 700; text-transform: uppercase; background: var(--neutral); color: var(--text); white-space: nowrap }
.lozenge.good, .lozenge.done { background: var(--good); color: var(--good-text) } .lozenge.bad { background: var(--bad); color: var(--bad-text) } .lozenge.warn { background: var(--warn); color: var(--warn-text) } .lozenge.info, .lozenge.indeterminate { background: var(--info); color: var(--info-text) }
#log { border-top: 1px solid var(--border) } #log details { border-bottom: 1px solid var(--border); border-left: 3px solid var(--good-text) } #log .bad { border-left-color: var(--bad-text) } #log .warn { border-left-color: var(--warn-text) } #log .info { border-left-color: var(--info-text) }
#log summary, .columns { display: grid; grid-template-columns: 112px minmax(120px, 240px) 1fr 64px 72px 72px; gap: 12px; padding: 8px 12px; align-items: baseline } .columns { font-size: 12px; font-weight: 600; color: var(--subtle); padding: 4px 15px } #log summary { cursor: pointer; list-style: none } #log summary:hover { background: var(--hover) } #log summary > * { min-width: 0; overflow-wrap: anywhere }
#log .body { padding: 4px 16px 16px; background: var(--sunken) } code, pre, .mono { font: 12px/1.5 ui-monospace, Menlo, Consolas, monospace } pre { margin: 0; padding: 8px; background: var(--surface); border: 1px solid var(--border); border-radius: 3px; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 320px; overflow: auto }
.two { display: grid; grid-template-columns: minmax(0, 1fr) 320px; gap: 32px } .half { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 24px }
table { border-collapse: collapse; width: 100% } th { text-align: left; font-size: 12px; color: var(--subtle); border-bottom: 2px solid var(--border) } th, td { padding: 8px; vertical-align: top; overflow-wrap: anywhere } td { border-bottom: 1px solid var(--border) } .scroll { overflow-x: auto }
dl { display: grid; grid-template-columns: minmax(96px, max-content) 1fr; gap: 8px 16px; margin: 0 } dt { color: var(--subtle) } dd { margin: 0; overflow-wrap: anywhere }
.card { border: 1px solid var(--border); border-radius: 8px; padding: 16px; background: var(--raised); margin-bottom: 16px } .card > :first-child { margin-top: 0 } .text { white-space: pre-wrap; overflow-wrap: anywhere }
.comment { border-top: 1px solid var(--border); padding: 12px 0 } details > summary { cursor: pointer } .more > summary { color: var(--accent); font-weight: 500; padding: 4px 0 } .more[open] > summary { margin-bottom: 8px }
iframe { width: 100%; height: 24rem; border: 1px solid var(--border); border-radius: 3px; background: #fff; display: block }
.notice { background: var(--info); border-radius: 3px; padding: 12px 16px; margin: 0 0 16px } .empty { text-align: center; color: var(--subtle); padding: 48px 16px }
#flags { position: fixed; left: 24px; bottom: 24px; display: grid; gap: 8px; z-index: 5; max-width: min(400px, calc(100vw - 48px)) } .flag { position: relative; background: var(--raised); border: 1px solid var(--border); border-left: 4px solid var(--info-text); border-radius: 3px; padding: 12px 40px 12px 16px; box-shadow: 0 8px 12px #091e4226; overflow-wrap: anywhere } .flag.success { border-left-color: var(--good-text) } .flag.error { border-left-color: var(--bad-text) } .flag.warning { border-left-color: var(--warn-text) } .flag p { margin: 4px 0 } .flag > .subtle { position: absolute; top: 4px; right: 4px }
dialog { border: 1px solid var(--border); border-radius: 8px; padding: 16px; background: var(--raised); color: var(--text); width: min(600px, 94vw); max-height: 90vh } dialog::backdrop { background: #091e427a } dialog footer { display: flex; gap: 8px; justify-content: end; margin-top: 16px } dialog h2 { margin-top: 0 }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media (max-width: 720px) { main { padding: 16px } .top { padding: 8px 16px } .top nav { order: 3; flex-basis: 100% } .two, .half { grid-template-columns: minmax(0, 1fr) } #log summary { grid-template-columns: 1fr auto auto auto; gap: 4px 12px } #log summary .what { grid-column: 1 / -1; order: 5 } #log summary .who { grid-column: 1 / -1; order: 4 } .columns { display: none } input[type=search] { min-width: 0; width: 100% } #flags { left: 16px; bottom: 16px } }
@media (prefers-reduced-motion: no-preference) { #log details { animation: fade .3s } @keyframes fade { from { background: var(--info) } } }
`;
