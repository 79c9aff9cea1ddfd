/** The shells that completion is written for. */
export const SHELLS = ["bash", "zsh", "fish", "pwsh"] as const;

/** Name of one of them. */
export type Shell = (typeof SHELLS)[number];

/**
 * Scripts that ask `ooo complete` for what can follow, one candidate per line, its description after a tab. Where it
 * answers nothing, the shell completes file names.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# ooo completion for bash: source <(ooo completion bash)
_ooo_complete() {
  local IFS=$'\\n' line cur="\${COMP_LINE:0:COMP_POINT}"
  local -a words
  IFS=' ' read -r -a words <<< "$cur"
  [[ "$cur" == *' ' ]] && words+=('')
  COMPREPLY=()
  local last="\${words[\${#words[@]}-1]}" tail="\${words[\${#words[@]}-1]}"
  # Bash splits words at colons, which scopes have: only what follows the last one is replaced.
  [[ "$COMP_WORDBREAKS" == *:* ]] && tail="\${last##*:}"
  local before="\${last%"$tail"}"
  while IFS= read -r line; do
    line="\${line%%$'\\t'*}"
    COMPREPLY+=("\${line#"$before"}")
  done < <("\${words[0]}" complete -- "\${words[@]:1}" 2>/dev/null)
}
complete -o default -F _ooo_complete ooo ouroboros
`,
  zsh: `#compdef ooo ouroboros
# ooo completion for zsh, after compinit: source <(ooo completion zsh)
_ooo() {
  local line
  local -a names
  while IFS= read -r line; do
    names+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done < <("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#names} )); then _describe 'ooo' names; else _files; fi
}
compdef _ooo ooo ouroboros
`,
  fish: `# ooo completion for fish: ooo completion fish | source
function __ooo_complete
    set -l words (commandline -opc) (commandline -ct)
    $words[1] complete -- $words[2..-1] 2>/dev/null
end
complete -c ooo -a '(__ooo_complete)'
complete -c ouroboros -a '(__ooo_complete)'
`,
  pwsh: `# ooo completion for PowerShell 7.3 or newer: ooo completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ooo, ouroboros -ScriptBlock {
    param($word, $ast, $cursor)
    $words = @($ast.CommandElements | ForEach-Object { $_.ToString() } | Select-Object -Skip 1)
    if ($word -eq '') { $words += '' }
    & ooo complete '--' @words 2>$null | ForEach-Object {
        $name, $text = $_ -split "\`t", 2
        if (-not $text) { $text = $name }
        [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $text)
    }
}
`,
};
