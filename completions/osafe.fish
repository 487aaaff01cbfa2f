# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_osafe_global_optspecs
    string join \n school= identity= passphrase-file= format= o/output= yes no-input q/quiet h/help V/version
end

function __fish_osafe_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_osafe_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_osafe_using_subcommand
    set -l cmd (__fish_osafe_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c osafe -n "__fish_osafe_needs_command" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_needs_command" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_needs_command" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_needs_command" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_needs_command" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_needs_command" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_needs_command" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_needs_command" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_needs_command" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_needs_command" -s V -l version -d 'Print version'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "init" -d 'Set up a school folder: settings, vaults, identities'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "demo" -d 'Make a complete invented school and walk through the main job on it'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "log" -d 'Record a concern or an incident'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "sanction" -d 'What the policy says must happen for an incident'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "allowed" -d 'Whether a technology or a use of the internet is allowed'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "procedure" -d 'The steps for a kind of concern'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "contact" -d 'Whom to call'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "import-filter-log" -d 'Import a web filter\'s log'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "incident" -d 'List and show incidents'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "review" -d 'The periodic reviews the policy asks for'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "desk" -d 'A working session: unlock once, then every command at a prompt'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "due" -d 'Everything that is due or overdue'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "remind" -d 'The same for a scheduled run: silent when nothing is due'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "report" -d 'Print a report'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "policy" -d 'The policies: which there are and what they say of themselves'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "member" -d 'Identities, and who may open which vault'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "audit" -d 'The proof that no record was changed unnoticed'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand init" -l name -d 'The school\'s name' -r
complete -c osafe -n "__fish_osafe_using_subcommand init" -l policy -d 'The policy pack' -r
complete -c osafe -n "__fish_osafe_using_subcommand init" -l your-name -d 'Your own name' -r
complete -c osafe -n "__fish_osafe_using_subcommand init" -l office -d 'Your own office' -r -f -a "dsl\t''
deputy-dsl\t''
online-safety-leader\t''
head-teacher\t''
chair-of-governors\t''
link-governor\t''
technician\t''
staff\t''
service\t''
recovery\t''"
complete -c osafe -n "__fish_osafe_using_subcommand init" -l holder -d 'Another office and who holds it, as `head-teacher=Ash Reed`; may be given several times' -r
complete -c osafe -n "__fish_osafe_using_subcommand init" -l member -d 'The public card of another member, made with `osafe member new`; may be given several times' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand init" -l service-key -d 'Make a key file without a passphrase for scheduled runs; it opens operations only' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand init" -l recovery-file -d 'Write the recovery sheet to a file instead of printing it' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand init" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand init" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand init" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand init" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand init" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand init" -l accept-permanent-loss -d 'Go on although only one person could open casework: if that identity and the recovery sheet are lost, so are the records'
complete -c osafe -n "__fish_osafe_using_subcommand init" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand init" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand init" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand init" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand demo" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand demo" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand demo" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand demo" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand demo" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand demo" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand demo" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand demo" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand demo" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand log" -l json -d 'Read the whole concern as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand log" -l incident -d 'What happened: a row of the policy such as C12, everyday words, or `other`' -r
complete -c osafe -n "__fish_osafe_using_subcommand log" -l role -d 'About whom' -r -f -a "child\t''
staff\t''
parent\t''
visitor\t''"
complete -c osafe -n "__fish_osafe_using_subcommand log" -l when -d 'When: today, last friday, 3 march, 2026-03-03T10:15' -r
complete -c osafe -n "__fish_osafe_using_subcommand log" -l description -d 'A file with what happened, in facts; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand log" -l place -d 'Where' -r
complete -c osafe -n "__fish_osafe_using_subcommand log" -l site -d 'On the school\'s premises or not' -r -f -a "on-site\t''
off-site\t''"
complete -c osafe -n "__fish_osafe_using_subcommand log" -l device -d 'The device used' -r
complete -c osafe -n "__fish_osafe_using_subcommand log" -l device-owner -d 'Whose device' -r -f -a "school\t''
personal\t''"
complete -c osafe -n "__fish_osafe_using_subcommand log" -l platform -d 'The service, app or site' -r
complete -c osafe -n "__fish_osafe_using_subcommand log" -l area -d 'Area of risk' -r -f -a "content\t''
contact\t''
conduct\t''
commerce\t''"
complete -c osafe -n "__fish_osafe_using_subcommand log" -l intent -d 'Meant or not' -r -f -a "deliberate\t''
accidental\t''
unclear\t''"
complete -c osafe -n "__fish_osafe_using_subcommand log" -l tag -d 'What it was about, in a short word; may be given several times' -r
complete -c osafe -n "__fish_osafe_using_subcommand log" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand log" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand log" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand log" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand log" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand log" -l help-json -d 'Print the JSON schema of a concern'
complete -c osafe -n "__fish_osafe_using_subcommand log" -l reported-by-child -d 'The child told an adult'
complete -c osafe -n "__fish_osafe_using_subcommand log" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand log" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand log" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand log" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand sanction" -l role -d 'About whom' -r -f -a "child\t''
staff\t''
parent\t''
visitor\t''"
complete -c osafe -n "__fish_osafe_using_subcommand sanction" -l policy -d 'Which policy: its name, or a folder with a pack; else the school\'s' -r
complete -c osafe -n "__fish_osafe_using_subcommand sanction" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand sanction" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand sanction" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand sanction" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand sanction" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand sanction" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand sanction" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand sanction" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand sanction" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand allowed" -l role -d 'To whom' -r -f -a "child\t''
staff\t''
parent\t''
visitor\t''"
complete -c osafe -n "__fish_osafe_using_subcommand allowed" -l policy -d 'Which policy: its name, or a folder with a pack; else the school\'s' -r
complete -c osafe -n "__fish_osafe_using_subcommand allowed" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand allowed" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand allowed" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand allowed" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand allowed" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand allowed" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand allowed" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand allowed" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand allowed" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l policy -d 'Which policy: its name, or a folder with a pack; else the school\'s' -r
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand contact" -l situation -d 'Those to call in a situation: one of these words, or an everyday one such as sexting' -r -f -a "immediate-danger\t''
indecent-image\t''
grooming\t''
staff-allegation\t''
radicalisation\t''
fraud\t''
worried-adult\t''
worried-child\t''
online-bullying\t''
filtering\t''
advice\t''"
complete -c osafe -n "__fish_osafe_using_subcommand contact" -l policy -d 'Which policy: its name, or a folder with a pack; else the school\'s' -r
complete -c osafe -n "__fish_osafe_using_subcommand contact" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand contact" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand contact" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand contact" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand contact" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand contact" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand contact" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand contact" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand contact" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -l layout -d 'The layout, when it is not to be recognised' -r
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -l columns -d 'A file that says which column is which, a line each: `person = "Surname, Forename"`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -l tz -d 'The time zone of times that do not say; else the school\'s' -r
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -l dry-run -d 'Say what would be imported and change nothing'
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show help" -f -a "list" -d 'Incidents, newest first'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show help" -f -a "show" -d 'One incident with everything in it; written down in the audit chain'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l status -d 'Only these' -r -f -a "open\t''
in-progress\t''
waiting\t''
closed\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l role -d 'Only about people in this role' -r -f -a "child\t''
staff\t''
parent\t''
visitor\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l from -d 'Only what happened on or after this day' -r
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l to -d 'Only what happened on or before this day' -r
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from show" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from show" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from show" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "list" -d 'Incidents, newest first'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "show" -d 'One incident with everything in it; written down in the audit chain'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -f -a "list" -d 'Every review, when it was last done and when it is next due'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -f -a "add" -d 'Add a review of the school\'s own'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -f -a "done" -d 'Record that a review was done'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list add done help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l title -d 'What is reviewed' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l every -d 'How often' -r -f -a "week\t''
month\t''
half-term\t''
term\t''
academic-year\t''
year\t''
regularly\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l owner -d 'Whose it is, as an office of the policy' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l id -d 'A short name; else made from the title' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l by -d 'Who did it; else you' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l findings -d 'A file with what was found; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "list" -d 'Every review, when it was last done and when it is next due'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a review of the school\'s own'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "done" -d 'Record that a review was done'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l lock-after -d 'Lock after so many idle minutes, 1 to 60; parts of a minute in an invented school only' -r
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand desk" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand desk" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand desk" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand due" -l on -d 'For which day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand due" -l within -d 'Also what is due within so many days after it' -r
complete -c osafe -n "__fish_osafe_using_subcommand due" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand due" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand due" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand due" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand due" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand due" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand due" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand due" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand due" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l on -d 'For which day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand remind" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand remind" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand remind" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from incidents filter help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from incidents filter help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from incidents filter help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from incidents filter help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from incidents filter help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from incidents filter help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from incidents filter help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from incidents filter help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from incidents filter help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from incidents filter help" -f -a "incidents" -d 'The incident log: what happened, what was done, by whom it was reported'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from incidents filter help" -f -a "filter" -d 'What the web filter saw: by day, harm, category, person, host and search'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from incidents filter help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l status -d 'Only these' -r -f -a "open\t''
in-progress\t''
waiting\t''
closed\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l role -d 'Only about people in this role' -r -f -a "child\t''
staff\t''
parent\t''
visitor\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l from -d 'Only what happened on or after this day' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l to -d 'Only what happened on or before this day' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l from -d 'First day; else the first there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l to -d 'Last day; else the last there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "incidents" -d 'The incident log: what happened, what was done, by whom it was reported'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "filter" -d 'What the web filter saw: by day, harm, category, person, host and search'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -f -a "list" -d 'The policies that come with osafe'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -f -a "show" -d 'What a policy says of itself: version, dates, roles, duties, oddities'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -f -a "check" -d 'What is overdue, stale, missing or contradictory in a policy'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -f -a "coverage" -d 'Every duty of the policy with the record that proves it'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -f -a "diff" -d 'What one policy has and another lacks'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -f -a "copy" -d 'Make the school\'s own copy of a policy pack, to edit'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from show" -l policy -d 'The same, said as in look-ups' -r
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from show" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from show" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from show" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from check" -l policy -d 'The same, said as in look-ups' -r
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from check" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from check" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from check" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from check" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from check" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from check" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from check" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -l policy -d 'The same, said as in look-ups' -r
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -l owner -d 'Only duties of this office' -r
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -l kind -d 'Only duties of this sort' -r -f -a "register\t''
review\t''
deadline\t''
notify\t''
approval\t''
report\t''
signature\t''
training\t''
risk-assessment\t''
rule\t''
procedure\t''"
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -l status -d 'Only duties that stand so' -r -f -a "met\t''
due\t''
never\t''
standing\t''
by-hand\t''"
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from coverage" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from diff" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from diff" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from diff" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from diff" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from diff" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from diff" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from diff" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from copy" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from copy" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from copy" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from copy" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from copy" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from copy" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from copy" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from copy" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from copy" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "list" -d 'The policies that come with osafe'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "show" -d 'What a policy says of itself: version, dates, roles, duties, oddities'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "check" -d 'What is overdue, stale, missing or contradictory in a policy'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "coverage" -d 'Every duty of the policy with the record that proves it'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "diff" -d 'What one policy has and another lacks'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "copy" -d 'Make the school\'s own copy of a policy pack, to edit'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -f -a "new" -d 'Make an identity and its public card, for somebody who is to be made a member'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -f -a "add" -d 'Make the holder of a public card a member of the vaults of their office'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -f -a "recover" -d 'Let yourself in with the sealed recovery sheet, when nobody else can'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -f -a "list" -d 'Who may open which vault'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -l name -d 'The person\'s name' -r
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -l office -d 'The office held' -r -f -a "dsl\t''
deputy-dsl\t''
online-safety-leader\t''
head-teacher\t''
chair-of-governors\t''
link-governor\t''
technician\t''
staff\t''
service\t''
recovery\t''"
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -l card -d 'Where to write the public card' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -l key-file -d 'Write a bare key file without a passphrase: for scheduled runs only'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from add" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from add" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from add" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from add" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from add" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from add" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from add" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from recover" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from recover" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from recover" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from recover" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from recover" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from recover" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from recover" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from recover" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from recover" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "new" -d 'Make an identity and its public card, for somebody who is to be made a member'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "add" -d 'Make the holder of a public card a member of the vaults of their office'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "recover" -d 'Let yourself in with the sealed recovery sheet, when nobody else can'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "list" -d 'Who may open which vault'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and not __fish_seen_subcommand_from verify help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand audit; and not __fish_seen_subcommand_from verify help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand audit; and not __fish_seen_subcommand_from verify help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand audit; and not __fish_seen_subcommand_from verify help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand audit; and not __fish_seen_subcommand_from verify help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand audit; and not __fish_seen_subcommand_from verify help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and not __fish_seen_subcommand_from verify help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and not __fish_seen_subcommand_from verify help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and not __fish_seen_subcommand_from verify help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and not __fish_seen_subcommand_from verify help" -f -a "verify" -d 'Recompute the audit chain of every vault you can open, and hold the records against it'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and not __fish_seen_subcommand_from verify help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Recompute the audit chain of every vault you can open, and hold the records against it'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "init" -d 'Set up a school folder: settings, vaults, identities'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "demo" -d 'Make a complete invented school and walk through the main job on it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "log" -d 'Record a concern or an incident'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "sanction" -d 'What the policy says must happen for an incident'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "allowed" -d 'Whether a technology or a use of the internet is allowed'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "procedure" -d 'The steps for a kind of concern'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "contact" -d 'Whom to call'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "import-filter-log" -d 'Import a web filter\'s log'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "incident" -d 'List and show incidents'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "review" -d 'The periodic reviews the policy asks for'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "desk" -d 'A working session: unlock once, then every command at a prompt'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "due" -d 'Everything that is due or overdue'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "remind" -d 'The same for a scheduled run: silent when nothing is due'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "report" -d 'Print a report'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "policy" -d 'The policies: which there are and what they say of themselves'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "member" -d 'Identities, and who may open which vault'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "audit" -d 'The proof that no record was changed unnoticed'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log incident review desk due remind report policy member audit help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "list" -d 'Incidents, newest first'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "show" -d 'One incident with everything in it; written down in the audit chain'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "list" -d 'Every review, when it was last done and when it is next due'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "add" -d 'Add a review of the school\'s own'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "done" -d 'Record that a review was done'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "incidents" -d 'The incident log: what happened, what was done, by whom it was reported'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "filter" -d 'What the web filter saw: by day, harm, category, person, host and search'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "list" -d 'The policies that come with osafe'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "show" -d 'What a policy says of itself: version, dates, roles, duties, oddities'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "check" -d 'What is overdue, stale, missing or contradictory in a policy'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "coverage" -d 'Every duty of the policy with the record that proves it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "diff" -d 'What one policy has and another lacks'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "copy" -d 'Make the school\'s own copy of a policy pack, to edit'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "new" -d 'Make an identity and its public card, for somebody who is to be made a member'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "add" -d 'Make the holder of a public card a member of the vaults of their office'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "recover" -d 'Let yourself in with the sealed recovery sheet, when nobody else can'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "list" -d 'Who may open which vault'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "verify" -d 'Recompute the audit chain of every vault you can open, and hold the records against it'
