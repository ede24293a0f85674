# Completions of claimcompare for fish: claimcompare completions fish | source
function __claimcompare_suggest
    set -l line (commandline -cp | string replace -r '^\s*\S+\s?' '')
    set -l word (commandline -ct)
    claimcompare "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | while read -l suggestion
        # Where a name of a file may stand, options are offered once a dash is typed
        if test -n "$word"; or not string match -qr '^[-/]' -- $suggestion
            echo $suggestion
        end
    end
end
complete -c claimcompare -a '(__claimcompare_suggest)'
