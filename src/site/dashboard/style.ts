/** The style sheet. It uses the fonts and colours of the reader's browser. */
export const STYLE = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5 }
body { margin: 0 auto; max-width: 72rem; padding: 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem } dd { margin: 0; overflow-wrap: anywhere }
form { display: inline-flex; gap: .5rem; align-items: center; margin: 0 1rem .5rem 0; flex-wrap: wrap }
button, select { font: inherit; padding: .25rem .75rem; min-height: 2rem }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px }
iframe { width: 100%; height: 24rem; border: 1px solid GrayText }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .25rem .5rem; vertical-align: top; border-bottom: 1px solid GrayText }
td { overflow-wrap: anywhere } pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0 }
[role=status] { border-left: .25rem solid Highlight; padding: .25rem .75rem }
.scroll { overflow-x: auto }
`;
