# Completions of claimcompare for bash: source <(claimcompare completions bash)
_claimcompare() {
    local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" suggestion
    line="${line#"${COMP_WORDS[0]}"}"
    line="${line#"${line%%[![:space:]]*}"}"
    COMPREPLY=()
    while IFS= read -r suggestion; do
        suggestion="${suggestion%$'\r'}"
        # Where a name of a file may stand, options are offered once a dash is typed
        [[ -z $word && $suggestion == [-/]* ]] && continue
        [[ -n $suggestion && $suggestion == "$word"* ]] && COMPREPLY+=("$suggestion")
    done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o bashdefault -o default -F _claimcompare claimcompare
