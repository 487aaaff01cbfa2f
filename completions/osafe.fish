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
complete -c osafe -n "__fish_osafe_needs_command" -f -a "procedure" -d 'The steps for a kind of concern: shown, printed, or walked through on an incident'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "contact" -d 'Whom to call'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "import-filter-log" -d 'Import a web filter\'s log'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "triage" -d 'What the web filter caught, worst first: dismiss, watch or raise it'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "filter" -d 'What the web filter saw, and the technician\'s books about it'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "inbox" -d 'Concerns that others have sealed, and what becomes of them'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "incident" -d 'List and show incidents'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "people" -d 'The people of the case records'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "chronology" -d 'Everything about one person in the order of time'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "custody" -d 'Devices and evidence in the school\'s hands, and searches'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "disclose" -d 'Copies that leave the school: a child\'s file, an answer to a request, for the police'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "retention" -d 'How long records are kept, holds, and erasing what is due'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "review" -d 'The periodic reviews the policy asks for'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "desk" -d 'A working session: unlock once, then every command at a prompt'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "due" -d 'Everything that is due or overdue'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "remind" -d 'The same for a scheduled run: silent when nothing is due'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "report" -d 'Print a report'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "policy" -d 'The policies: which there are and what they say of themselves'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "member" -d 'Identities, and who may open which vault'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "kit" -d 'Make or refresh the small folder for staff machines, where concerns are sealed'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "doctor" -d 'What is not safe as it is, and what to do about it'
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
complete -c osafe -n "__fish_osafe_using_subcommand log" -l about-head -d 'It is about the head: only the chair of governors may read it. `no` when somebody else has a name like the head\'s' -r -f -a "yes\t''
no\t''"
complete -c osafe -n "__fish_osafe_using_subcommand log" -l from -d 'Your own name, where no identity says it' -r
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
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l incident -d 'Walk through it on this incident' -r
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l step -d 'Which step was taken' -r
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l reference -d 'Crime number, LADO or IWF reference, ticket' -r
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l note -d 'A file with what was found or done, or why it is not needed; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l json -d 'Read the steps taken as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l done -d 'The step is done'
complete -c osafe -n "__fish_osafe_using_subcommand procedure" -l not-needed -d 'The step is not needed; why comes with `--note`'
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
complete -c osafe -n "__fish_osafe_using_subcommand import-filter-log" -l save-as -d 'Keep what `--columns` says as a layout of the school under this name' -r
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
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -l all -d 'Also what is decided, or below the line'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -f -a "list" -d 'The episodes, worst first'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -f -a "show" -d 'One episode, the hour around it, and what the same person did before'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -f -a "dismiss" -d 'Decide that there is nothing to do; the reason is kept'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -f -a "watch" -d 'Wait and see: what the person does next comes above the line'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -f -a "raise" -d 'Make an incident of it, with its rows as evidence'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and not __fish_seen_subcommand_from list show dismiss watch raise help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from list" -l all -d 'Also what is decided, or below the line'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from show" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from show" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from show" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from dismiss" -l reason-file -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from dismiss" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from dismiss" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from dismiss" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from dismiss" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from dismiss" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from dismiss" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from dismiss" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from dismiss" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from dismiss" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from watch" -l reason-file -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from watch" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from watch" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from watch" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from watch" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from watch" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from watch" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from watch" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from watch" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from watch" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -l row -d 'The row of the policy, as C12; everyday words; or `other`' -r
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -l role -d 'About whom, where the names of the log do not say it' -r -f -a "child\t''
staff\t''
parent\t''
visitor\t''"
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -l description -d 'A file with what else there is to say; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -l json -d 'Read everything as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from raise" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "list" -d 'The episodes, worst first'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "show" -d 'One episode, the hour around it, and what the same person did before'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "dismiss" -d 'Decide that there is nothing to do; the reason is kept'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "watch" -d 'Wait and see: what the person does next comes above the line'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "raise" -d 'Make an incident of it, with its rows as evidence'
complete -c osafe -n "__fish_osafe_using_subcommand triage; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "layouts" -d 'The log layouts osafe can read, and which were tried on a real export'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "events" -d 'Single events, the newest last'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "context" -d 'Everything a user, device or address did around a moment, allowed or not'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "rejects" -d 'The rows of a log that could not be read, as the log has them'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "names" -d 'Who is behind the user names, devices and addresses of the log'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "check" -d 'Tests that filtering works: what was tested where, and what follows'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "change" -d 'Changes to the filter: what, why, whose risk assessment and whose consent'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "unblock" -d 'Requests to let a site through, and what senior management decides'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "breach" -d 'What got through the filter, and who was told'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "receipt" -d 'Reports of the filter that somebody went through'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "overblocked" -d 'What may be blocked without need: what was asked for, and what harms nobody'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "ignore" -d 'Leave noise out of the episodes, with a reason, an owner and an end'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "map" -d 'Say what a category is about that osafe does not know or takes for something else'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and not __fish_seen_subcommand_from layouts events context rejects names check change unblock breach receipt overblocked ignore map help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -l learn -d 'Draft a layout for this table, asking what its columns hold' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -l columns -d 'A file that says which column is which, a line each: `person = "Surname, Forename"`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -l save-as -d 'What to call it' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l person -d 'The user name, as the log writes it; `-` asks for it' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l device -d 'The device or its address, as the log writes it' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l host -d 'Part of the web host' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l category -d 'Part of the filter\'s category' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l harm -d 'The harm, as `gambling` or `self-harm`' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l verdict -d 'What the filter did: allowed, blocked, warned, flagged or unknown' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l search -d 'Part of what was searched for' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l from -d 'First day or moment; else the first there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l to -d 'Last day or moment; else the last there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l limit -d 'Show the newest so many; how many there are is always said' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l flagged -d 'Only what is worth a look. That is kept when the log itself is dropped'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l all-addresses -d 'Show addresses in full even where they may lead to indecent images of children'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from context" -l around -d 'The moment' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from context" -l minutes -d 'How long before and after it' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from context" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from context" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from context" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from context" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from context" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from context" -l all-addresses -d 'Show addresses in full even where they may lead to indecent images of children'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from context" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from context" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from context" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from context" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from rejects" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from rejects" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from rejects" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from rejects" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from rejects" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from rejects" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from rejects" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from rejects" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from rejects" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -f -a "list" -d 'Whose each name is, or the names in the log that nobody has explained'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -f -a "map" -d 'Say whose a user name, device or address is, and from when'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -f -a "end" -d 'Say that a name is somebody\'s no longer'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -f -a "withdraw" -d 'Take back a mapping that was wrong from the beginning'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -f -a "import" -d 'Map many names from a CSV file, all of them or none'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from names" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -f -a "add" -d 'Write down a test: what was tested where, what should happen and what did'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -f -a "list" -d 'The checks, newest first'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -f -a "show" -d 'One check with everything that followed'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -f -a "matrix" -d 'What was tested on which device, network and group, and what never or not lately'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -f -a "done" -d 'Say that the action of a check was done'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -f -a "tests" -d 'What can be tested, with the short names'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -f -a "note" -d 'Add a correction to a check; what stood before stays'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from check" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -f -a "add" -d 'Write down a change: what, why, who assessed the risk, who consented, until when'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -f -a "list" -d 'The changes, newest first'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -f -a "show" -d 'One change with everything that followed'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -f -a "keep" -d 'Say that a change was looked at again and stays'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -f -a "end" -d 'Say that a change was taken back'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -f -a "note" -d 'Add a correction to a change; what stood before stays'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from change" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -f -a "ask" -d 'Write down that somebody asks for a site'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -f -a "approve" -d 'Write down that senior management approved a request'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -f -a "refuse" -d 'Write down that senior management refused a request'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -f -a "end" -d 'Say that a site is blocked again'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -f -a "list" -d 'The requests, newest first'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -f -a "show" -d 'One request with everything that followed'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -f -a "note" -d 'Add a correction to a request; what stood before stays'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from unblock" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -f -a "add" -d 'Write down what got through the filter, or that it stopped working'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -f -a "told" -d 'Write down that somebody was told: senior leaders, the DSL, the provider'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -f -a "close" -d 'Say how it got through and that the way is closed'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -f -a "list" -d 'The breaches, newest first'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -f -a "show" -d 'One breach with everything that followed'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -f -a "note" -d 'Add a correction to a breach; what stood before stays'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from breach" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -f -a "add" -d 'Write down that somebody received a report and went through it'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -f -a "list" -d 'The reports gone through, newest first'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -f -a "show" -d 'One of them'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -f -a "note" -d 'Add a correction; what stood before stays'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from receipt" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from overblocked" -l from -d 'First day; else the first there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from overblocked" -l to -d 'Last day; else the last there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from overblocked" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from overblocked" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from overblocked" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from overblocked" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from overblocked" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from overblocked" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from overblocked" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from overblocked" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from overblocked" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -f -a "add" -d 'Leave noise out of the episodes until a day; all that is said must fit'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -f -a "list" -d 'The rules and how many events each has left out'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -f -a "end" -d 'End a rule, or say that you have seen its time is over'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from ignore" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from map" -l harm -d 'What it is about; `other` for nothing that matters' -r
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from map" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from map" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from map" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from map" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from map" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from map" -l vendor -d 'Take the school\'s own meaning back'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from map" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from map" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from map" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from map" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "layouts" -d 'The log layouts osafe can read, and which were tried on a real export'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "events" -d 'Single events, the newest last'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "context" -d 'Everything a user, device or address did around a moment, allowed or not'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "rejects" -d 'The rows of a log that could not be read, as the log has them'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "names" -d 'Who is behind the user names, devices and addresses of the log'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "check" -d 'Tests that filtering works: what was tested where, and what follows'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "change" -d 'Changes to the filter: what, why, whose risk assessment and whose consent'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "unblock" -d 'Requests to let a site through, and what senior management decides'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "breach" -d 'What got through the filter, and who was told'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "receipt" -d 'Reports of the filter that somebody went through'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "overblocked" -d 'What may be blocked without need: what was asked for, and what harms nobody'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "ignore" -d 'Leave noise out of the episodes, with a reason, an owner and an end'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "map" -d 'Say what a category is about that osafe does not know or takes for something else'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -f -a "list" -d 'The concerns that wait for you, and what cannot be read'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -f -a "show" -d 'One concern as it was written; its sender is not verified'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -f -a "accept" -d 'Make it an incident, with everything the policy requires'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -f -a "join" -d 'Add it to an incident that is there'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -f -a "set-aside" -d 'Keep it without an incident, with a reason; or put a file away that cannot be read'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -f -a "collect" -d 'Bring what was dropped in a kit into the school\'s inbox, unopened'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and not __fish_seen_subcommand_from list show accept join set-aside collect help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from list" -l all -d 'Also those that were accepted, joined or set aside'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from show" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from show" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from show" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from accept" -l incident -d 'The row of the policy that is meant, when the sender\'s does not fit; or `other`' -r
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from accept" -l person -d 'Who one of its people is, by their place in it: `1=P0003` or `1=new`' -r
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from accept" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from accept" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from accept" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from accept" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from accept" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from accept" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from accept" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from accept" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from accept" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from join" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from join" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from join" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from join" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from join" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from join" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from join" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from join" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from join" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from set-aside" -l reason -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from set-aside" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from set-aside" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from set-aside" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from set-aside" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from set-aside" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from set-aside" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from set-aside" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from set-aside" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from set-aside" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from collect" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from collect" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from collect" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from collect" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from collect" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from collect" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from collect" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from collect" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from collect" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from help" -f -a "list" -d 'The concerns that wait for you, and what cannot be read'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from help" -f -a "show" -d 'One concern as it was written; its sender is not verified'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from help" -f -a "accept" -d 'Make it an incident, with everything the policy requires'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from help" -f -a "join" -d 'Add it to an incident that is there'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from help" -f -a "set-aside" -d 'Keep it without an incident, with a reason; or put a file away that cannot be read'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from help" -f -a "collect" -d 'Bring what was dropped in a kit into the school\'s inbox, unopened'
complete -c osafe -n "__fish_osafe_using_subcommand inbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "list" -d 'Incidents, newest first; or those in which words occur'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "show" -d 'One incident with everything in it; written down in the audit chain'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "act" -d 'Record that required actions were done: what, when, with whom, under which reference'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "waive" -d 'Leave required actions out, with a reason'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "require" -d 'Ask for an action that no rule demands'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "note" -d 'Write something down about an incident'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "wait" -d 'The incident waits for another body, or no longer does'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "decide" -d 'Decide about something osafe has pointed out; the reason is kept'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "amend" -d 'Correct what was written down; old and new are both kept'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "link" -d 'Link two incidents that belong together'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "close" -d 'Close an incident; lists what is open and refuses until each is done or left out'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "reopen" -d 'Open a closed incident again'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "attach" -d 'Keep a file with an incident, encrypted; never where there may be indecent images'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "attachments" -d 'The files of an incident'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "attachment" -d 'Copy a file of an incident out of the vault; written down in the incident'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and not __fish_seen_subcommand_from list show act waive require note wait decide amend link close reopen attach attachments attachment help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l status -d 'Only these' -r -f -a "open\t''
in-progress\t''
waiting\t''
closed\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l role -d 'Only about people in this role' -r -f -a "child\t''
staff\t''
parent\t''
visitor\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l area -d 'Only this area of risk' -r -f -a "content\t''
contact\t''
conduct\t''
commerce\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l row -d 'Only this row of the policy\'s table, as C12' -r
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l person -d 'Only with this person in some part: a number such as P0007; `-` asks for a name' -r
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l search -d 'Only with all these words, or words beginning so, anywhere in them; `-` asks for them, so that a name stays out of the shell\'s history' -r
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
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l open -d 'Only those that are not closed'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from list" -l all -d 'All of them, not only the newest 50'
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
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -l done -d 'When it was done: today, last friday, 3 march; else now' -r
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -l who -d 'Who did it, if not you: an office' -r
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -l with -d 'With whom: an agency or an office' -r
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -l reference -d 'Crime number, LADO or IWF reference, ticket' -r
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -l note -d 'A file with what was said and done; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -l json -d 'Read it as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from act" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from waive" -l reason -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from waive" -l json -d 'Read it as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from waive" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from waive" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from waive" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from waive" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from waive" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from waive" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from waive" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from waive" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from waive" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from require" -l due -d 'By when' -r
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from require" -l json -d 'Read it as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from require" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from require" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from require" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from require" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from require" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from require" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from require" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from require" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from require" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from note" -l text -d 'A file with the text; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from note" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from note" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from note" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from note" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from note" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from note" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from note" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from note" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from wait" -l for -d 'For which agency or office' -r
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from wait" -l until -d 'When to ask again' -r
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from wait" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from wait" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from wait" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from wait" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from wait" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from wait" -l over -d 'It has answered, or is waited for no longer'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from wait" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from wait" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from decide" -l reason -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from decide" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from decide" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from decide" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from decide" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from decide" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from decide" -l taken -d 'It applies'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from decide" -l not-taken -d 'It does not apply'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from decide" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from decide" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from decide" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from decide" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from amend" -l json -d 'Read it as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from amend" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from amend" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from amend" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from amend" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from amend" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from amend" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from amend" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from amend" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from amend" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from link" -l why -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from link" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from link" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from link" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from link" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from link" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from link" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from link" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from close" -l json -d 'Read it as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from close" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from close" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from close" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from close" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from close" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from close" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from close" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l reason -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from reopen" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attach" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attach" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attach" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attach" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attach" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attach" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attach" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attach" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attach" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachments" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachments" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachments" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachments" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachments" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachments" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachments" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachments" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachments" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachment" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachment" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachment" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachment" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachment" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachment" -l police-asked -d 'The police asked for it: needed where a case may be about indecent images'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachment" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachment" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachment" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from attachment" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "list" -d 'Incidents, newest first; or those in which words occur'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "show" -d 'One incident with everything in it; written down in the audit chain'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "act" -d 'Record that required actions were done: what, when, with whom, under which reference'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "waive" -d 'Leave required actions out, with a reason'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "require" -d 'Ask for an action that no rule demands'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "note" -d 'Write something down about an incident'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "wait" -d 'The incident waits for another body, or no longer does'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "decide" -d 'Decide about something osafe has pointed out; the reason is kept'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "amend" -d 'Correct what was written down; old and new are both kept'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "link" -d 'Link two incidents that belong together'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "close" -d 'Close an incident; lists what is open and refuses until each is done or left out'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "reopen" -d 'Open a closed incident again'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "attach" -d 'Keep a file with an incident, encrypted; never where there may be indecent images'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "attachments" -d 'The files of an incident'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "attachment" -d 'Copy a file of an incident out of the vault; written down in the incident'
complete -c osafe -n "__fish_osafe_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from find amend help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from find amend help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from find amend help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from find amend help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from find amend help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from find amend help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from find amend help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from find amend help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from find amend help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from find amend help" -f -a "find" -d 'The people whose name, class or user name has these words'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from find amend help" -f -a "amend" -d 'Write down what is known of a person: date of birth, other names, user names, class'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from find amend help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l born -d 'Date of birth; how long a child\'s records are kept counts from it' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l left -d 'When the person left the school' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l class -d 'Class or year' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l user-name -d 'A name used to sign in; may be given several times' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l alias -d 'Ask for another name, a nickname or initials under which records speak of this person'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "find" -d 'The people whose name, class or user name has these words'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "amend" -d 'Write down what is known of a person: date of birth, other names, user names, class'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -l redact -d 'Put letters in place of everybody else\'s names'
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -f -a "add" -d 'Take a device or a piece of evidence into custody'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -f -a "list" -d 'What is in custody, or was'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -f -a "show" -d 'One item with everything that happened to it, or the record of a search'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -f -a "move" -d 'Write down that an item changed hands: within the school, to its owner, to the police, or back'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -f -a "search" -d 'Record a search or a confiscation, whether or not anything was found'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -f -a "review" -d 'Record that two people looked through a device'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and not __fish_seen_subcommand_from add list show move search review help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -l kind -d 'Device or evidence' -r -f -a "device\t''
evidence\t''"
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -l seal -d 'The number on its seal or bag' -r
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -l when -d 'When it was taken: now, today 10:15, 2026-03-03T10:15' -r
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -l json -d 'Read everything as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from list" -l incident -d 'Only of this incident' -r
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from list" -l held -d 'Only what the school has now'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from show" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from show" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from show" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -l kind -d 'What kind of movement' -r -f -a "hand-over\t''
return\t''
police\t''
back\t''"
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -l when -d 'When: now, today 10:15, 2026-03-03T10:15' -r
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -l reference -d 'Crime or log number, or the officer\'s number' -r
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -l seal-intact -d 'Whether the seal was whole' -r -f -a "yes\t''
no\t''"
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -l new-seal -d 'The number of a new seal' -r
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -l json -d 'Read everything as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from move" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from search" -l kind -d 'Search, confiscation or a search by the police' -r -f -a "search\t''
confiscation\t''
police-search\t''"
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from search" -l when -d 'When: now, today 10:15, 2026-03-03T10:15' -r
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from search" -l json -d 'Read everything as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from search" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from search" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from search" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from search" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from search" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from search" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from search" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from review" -l when -d 'When: now, today 10:15, 2026-03-03T10:15' -r
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from review" -l json -d 'Read everything as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from review" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from review" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from review" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from review" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from review" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from review" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from review" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from review" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from review" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from help" -f -a "add" -d 'Take a device or a piece of evidence into custody'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from help" -f -a "list" -d 'What is in custody, or was'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from help" -f -a "show" -d 'One item with everything that happened to it, or the record of a search'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from help" -f -a "move" -d 'Write down that an item changed hands: within the school, to its owner, to the police, or back'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from help" -f -a "search" -d 'Record a search or a confiscation, whether or not anything was found'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from help" -f -a "review" -d 'Record that two people looked through a device'
complete -c osafe -n "__fish_osafe_using_subcommand custody; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -f -a "transfer" -d 'A child moves to another school: the file, by when it has to be there, and its receipt'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -f -a "access" -d 'Somebody asks what is held about them: every record that names the person'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -f -a "police" -d 'The police ask: these incidents'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -f -a "decide" -d 'Decide which names stay in the pack and which are taken out, each with a reason'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -f -a "pack" -d 'Make the pack, with the decisions applied'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -f -a "sent" -d 'Write down when and how it was sent'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -f -a "confirm" -d 'Write down that the other school has it'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -f -a "withdraw" -d 'It does not come to it, with a reason'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -f -a "list" -d 'Every disclosure, open ones and past ones'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -f -a "show" -d 'One with everything that was searched for, found, decided and made'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and not __fish_seen_subcommand_from transfer access police decide pack sent confirm withdraw list show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -l to -d 'Which school gets the file' -r
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -l leaving -d 'The child\'s last day here; else the day the records say the child left' -r
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -l redact -d 'Put letters in place of everybody else\'s names'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -l requested -d 'When the request came; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -l also -d 'Further words to search for, a line each; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -l json -d 'Read the decisions about names as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -l complex -d 'A complex request: two months more'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from access" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -l to -d 'Which force or unit' -r
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -l requested -d 'When the request came; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -l due -d 'By when, if they said' -r
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -l json -d 'Read the decisions about names as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from police" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from decide" -l json -d 'Read the decisions as JSON from a file, or from standard input with `-`' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from decide" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from decide" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from decide" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from decide" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from decide" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from decide" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from decide" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from decide" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from decide" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from pack" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from pack" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from pack" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from pack" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from pack" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from pack" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from pack" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from pack" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from pack" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from sent" -l method -d 'By which way: by hand, recorded delivery, encrypted e-mail ...' -r
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from sent" -l on -d 'When; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from sent" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from sent" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from sent" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from sent" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from sent" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from sent" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from sent" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from sent" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from sent" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from confirm" -l received -d 'When the other school had it; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from confirm" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from confirm" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from confirm" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from confirm" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from confirm" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from confirm" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from confirm" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from confirm" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from withdraw" -l reason -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from withdraw" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from withdraw" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from withdraw" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from withdraw" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from withdraw" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from withdraw" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from withdraw" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from show" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from show" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from show" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from help" -f -a "transfer" -d 'A child moves to another school: the file, by when it has to be there, and its receipt'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from help" -f -a "access" -d 'Somebody asks what is held about them: every record that names the person'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from help" -f -a "police" -d 'The police ask: these incidents'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from help" -f -a "decide" -d 'Decide which names stay in the pack and which are taken out, each with a reason'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from help" -f -a "pack" -d 'Make the pack, with the decisions applied'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from help" -f -a "sent" -d 'Write down when and how it was sent'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from help" -f -a "confirm" -d 'Write down that the other school has it'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from help" -f -a "withdraw" -d 'It does not come to it, with a reason'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from help" -f -a "list" -d 'Every disclosure, open ones and past ones'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from help" -f -a "show" -d 'One with everything that was searched for, found, decided and made'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -f -a "list" -d 'What is due for disposal, and until when everything else is kept'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -f -a "hold" -d 'Keep an incident whatever its period, for an inquiry or a court'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -f -a "release" -d 'Let it go again: from then on its period counts'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -f -a "erase" -d 'Erase what is due, for good; its number and the proof that nothing else changed stay'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -f -a "filter-log" -d 'Drop the events of the filter\'s log that are past the school\'s period, for good. The counts and what is worth a look stay'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -l on -d 'For which day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l reason -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l reason -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from erase" -l reason -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from erase" -l confirm -d 'The same number again, instead of typing it when asked' -r
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from erase" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from erase" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from erase" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from erase" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from erase" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from erase" -l before-time -d 'Before its period is over, with a reason'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from erase" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from erase" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from erase" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from erase" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -l confirm -d 'The first day that is kept, again, instead of typing it when asked' -r
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -l dry-run -d 'Say what would go and change nothing'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "list" -d 'What is due for disposal, and until when everything else is kept'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "hold" -d 'Keep an incident whatever its period, for an inquiry or a court'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "release" -d 'Let it go again: from then on its period counts'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "erase" -d 'Erase what is due, for good; its number and the proof that nothing else changed stay'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "filter-log" -d 'Drop the events of the filter\'s log that are past the school\'s period, for good. The counts and what is worth a look stay'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l area -d 'Only this area of risk' -r -f -a "content\t''
contact\t''
conduct\t''
commerce\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l row -d 'Only this row of the policy\'s table, as C12' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l person -d 'Only with this person in some part: a number such as P0007; `-` asks for a name' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l search -d 'Only with all these words, or words beginning so, anywhere in them; `-` asks for them, so that a name stays out of the shell\'s history' -r
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
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l open -d 'Only those that are not closed'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l all -d 'All of them, not only the newest 50'
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
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -f -a "new" -d 'Make an identity and its public card, for somebody who is to be made a member'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -f -a "add" -d 'Make the holders of public cards members of the vaults of their offices'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -f -a "recover" -d 'Let yourself in with the sealed recovery sheet, when nobody else can'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -f -a "list" -d 'Who may open which vault'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -f -a "trust" -d 'Trust the list as it is now, after asking the DSL in person whether they changed it'
complete -c osafe -n "__fish_osafe_using_subcommand member; and not __fish_seen_subcommand_from new add recover list trust help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from trust" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from trust" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from trust" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from trust" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from trust" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from trust" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from trust" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from trust" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from trust" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "new" -d 'Make an identity and its public card, for somebody who is to be made a member'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "add" -d 'Make the holders of public cards members of the vaults of their offices'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "recover" -d 'Let yourself in with the sealed recovery sheet, when nobody else can'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "list" -d 'Who may open which vault'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "trust" -d 'Trust the list as it is now, after asking the DSL in person whether they changed it'
complete -c osafe -n "__fish_osafe_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand kit" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand kit" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand kit" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand kit" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand kit" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand kit" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand kit" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand kit" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand kit" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand doctor" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand doctor" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand doctor" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand doctor" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''"
complete -c osafe -n "__fish_osafe_using_subcommand doctor" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand doctor" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand doctor" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand doctor" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand doctor" -s h -l help -d 'Print help'
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
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "init" -d 'Set up a school folder: settings, vaults, identities'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "demo" -d 'Make a complete invented school and walk through the main job on it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "log" -d 'Record a concern or an incident'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "sanction" -d 'What the policy says must happen for an incident'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "allowed" -d 'Whether a technology or a use of the internet is allowed'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "procedure" -d 'The steps for a kind of concern: shown, printed, or walked through on an incident'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "contact" -d 'Whom to call'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "import-filter-log" -d 'Import a web filter\'s log'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "triage" -d 'What the web filter caught, worst first: dismiss, watch or raise it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "filter" -d 'What the web filter saw, and the technician\'s books about it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "inbox" -d 'Concerns that others have sealed, and what becomes of them'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "incident" -d 'List and show incidents'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "people" -d 'The people of the case records'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "chronology" -d 'Everything about one person in the order of time'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "custody" -d 'Devices and evidence in the school\'s hands, and searches'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "disclose" -d 'Copies that leave the school: a child\'s file, an answer to a request, for the police'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "retention" -d 'How long records are kept, holds, and erasing what is due'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "review" -d 'The periodic reviews the policy asks for'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "desk" -d 'A working session: unlock once, then every command at a prompt'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "due" -d 'Everything that is due or overdue'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "remind" -d 'The same for a scheduled run: silent when nothing is due'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "report" -d 'Print a report'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "policy" -d 'The policies: which there are and what they say of themselves'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "member" -d 'Identities, and who may open which vault'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "kit" -d 'Make or refresh the small folder for staff machines, where concerns are sealed'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "doctor" -d 'What is not safe as it is, and what to do about it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "audit" -d 'The proof that no record was changed unnoticed'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review desk due remind report policy member kit doctor audit help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "list" -d 'The episodes, worst first'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "show" -d 'One episode, the hour around it, and what the same person did before'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "dismiss" -d 'Decide that there is nothing to do; the reason is kept'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "watch" -d 'Wait and see: what the person does next comes above the line'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from triage" -f -a "raise" -d 'Make an incident of it, with its rows as evidence'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "layouts" -d 'The log layouts osafe can read, and which were tried on a real export'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "events" -d 'Single events, the newest last'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "context" -d 'Everything a user, device or address did around a moment, allowed or not'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "rejects" -d 'The rows of a log that could not be read, as the log has them'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "names" -d 'Who is behind the user names, devices and addresses of the log'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "check" -d 'Tests that filtering works: what was tested where, and what follows'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "change" -d 'Changes to the filter: what, why, whose risk assessment and whose consent'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "unblock" -d 'Requests to let a site through, and what senior management decides'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "breach" -d 'What got through the filter, and who was told'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "receipt" -d 'Reports of the filter that somebody went through'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "overblocked" -d 'What may be blocked without need: what was asked for, and what harms nobody'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "ignore" -d 'Leave noise out of the episodes, with a reason, an owner and an end'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from filter" -f -a "map" -d 'Say what a category is about that osafe does not know or takes for something else'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from inbox" -f -a "list" -d 'The concerns that wait for you, and what cannot be read'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from inbox" -f -a "show" -d 'One concern as it was written; its sender is not verified'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from inbox" -f -a "accept" -d 'Make it an incident, with everything the policy requires'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from inbox" -f -a "join" -d 'Add it to an incident that is there'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from inbox" -f -a "set-aside" -d 'Keep it without an incident, with a reason; or put a file away that cannot be read'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from inbox" -f -a "collect" -d 'Bring what was dropped in a kit into the school\'s inbox, unopened'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "list" -d 'Incidents, newest first; or those in which words occur'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "show" -d 'One incident with everything in it; written down in the audit chain'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "act" -d 'Record that required actions were done: what, when, with whom, under which reference'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "waive" -d 'Leave required actions out, with a reason'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "require" -d 'Ask for an action that no rule demands'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "note" -d 'Write something down about an incident'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "wait" -d 'The incident waits for another body, or no longer does'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "decide" -d 'Decide about something osafe has pointed out; the reason is kept'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "amend" -d 'Correct what was written down; old and new are both kept'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "link" -d 'Link two incidents that belong together'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "close" -d 'Close an incident; lists what is open and refuses until each is done or left out'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "reopen" -d 'Open a closed incident again'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "attach" -d 'Keep a file with an incident, encrypted; never where there may be indecent images'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "attachments" -d 'The files of an incident'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "attachment" -d 'Copy a file of an incident out of the vault; written down in the incident'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "find" -d 'The people whose name, class or user name has these words'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "amend" -d 'Write down what is known of a person: date of birth, other names, user names, class'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from custody" -f -a "add" -d 'Take a device or a piece of evidence into custody'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from custody" -f -a "list" -d 'What is in custody, or was'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from custody" -f -a "show" -d 'One item with everything that happened to it, or the record of a search'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from custody" -f -a "move" -d 'Write down that an item changed hands: within the school, to its owner, to the police, or back'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from custody" -f -a "search" -d 'Record a search or a confiscation, whether or not anything was found'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from custody" -f -a "review" -d 'Record that two people looked through a device'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from disclose" -f -a "transfer" -d 'A child moves to another school: the file, by when it has to be there, and its receipt'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from disclose" -f -a "access" -d 'Somebody asks what is held about them: every record that names the person'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from disclose" -f -a "police" -d 'The police ask: these incidents'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from disclose" -f -a "decide" -d 'Decide which names stay in the pack and which are taken out, each with a reason'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from disclose" -f -a "pack" -d 'Make the pack, with the decisions applied'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from disclose" -f -a "sent" -d 'Write down when and how it was sent'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from disclose" -f -a "confirm" -d 'Write down that the other school has it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from disclose" -f -a "withdraw" -d 'It does not come to it, with a reason'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from disclose" -f -a "list" -d 'Every disclosure, open ones and past ones'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from disclose" -f -a "show" -d 'One with everything that was searched for, found, decided and made'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "list" -d 'What is due for disposal, and until when everything else is kept'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "hold" -d 'Keep an incident whatever its period, for an inquiry or a court'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "release" -d 'Let it go again: from then on its period counts'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "erase" -d 'Erase what is due, for good; its number and the proof that nothing else changed stay'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "filter-log" -d 'Drop the events of the filter\'s log that are past the school\'s period, for good. The counts and what is worth a look stay'
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
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "add" -d 'Make the holders of public cards members of the vaults of their offices'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "recover" -d 'Let yourself in with the sealed recovery sheet, when nobody else can'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "list" -d 'Who may open which vault'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "trust" -d 'Trust the list as it is now, after asking the DSL in person whether they changed it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "verify" -d 'Recompute the audit chain of every vault you can open, and hold the records against it'
