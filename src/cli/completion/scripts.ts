/** Each passes the words up to the cursor to `completion words`, and shows the lines that it prints. */
export const SCRIPTS: Readonly<Record<string, string>> = {
	bash: `_atlassian_rest_client() {
	local IFS=$'\\n'
	COMPREPLY=($(atlassian-rest-client completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
	[[ \${COMPREPLY[0]} == */ ]] && compopt -o nospace
}
COMP_WORDBREAKS=\${COMP_WORDBREAKS//:/}
complete -F _atlassian_rest_client atlassian-rest-client
`,
	zsh: `#compdef atlassian-rest-client
local -a found
found=(\${(f)"$(atlassian-rest-client completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
compadd -Q -U -S '' -- \${(M)found:#*/}
compadd -Q -U -- \${found:#*/}
`,
	fish: `complete -c atlassian-rest-client -f -a '(atlassian-rest-client completion words -- (commandline -opc)[2..] (commandline -ct))'
`,
};
