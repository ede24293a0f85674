#compdef claimcompare
# Completions of claimcompare for zsh: source <(claimcompare completions zsh)
_claimcompare() {
    local line="${(j: :)words[2,CURRENT]}"
    local -a suggestions
    suggestions=(${(f)"$(claimcompare "[suggest:${#line}]" "$line" 2>/dev/null)"})
    # Where a name of a file may stand, options are offered once a dash is typed
    [[ -z "$words[CURRENT]" ]] && suggestions=(${suggestions:#[-/]*})
    if (( ${#suggestions} )); then
        compadd -- $suggestions
    fi
    [[ "$words[CURRENT]" == -* ]] || _files
}
compdef _claimcompare claimcompare
