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
html\t''
xlsx\t''
docx\t''"
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
complete -c osafe -n "__fish_osafe_needs_command" -f -a "people" -d 'The roll of the school, and the people of the case records'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "chronology" -d 'Everything about one person in the order of time'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "custody" -d 'Devices and evidence in the school\'s hands, and searches'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "disclose" -d 'Copies that leave the school: a child\'s file, an answer to a request, for the police'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "retention" -d 'How long records are kept, holds, and erasing what is due'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "review" -d 'The periodic reviews the policy asks for'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "agreement" -d 'Acceptable use agreements, consents and permissions: who has signed what'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "register" -d 'Every other record that the policy keeps, defined by the policy'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "training" -d 'Who was trained in what, what is due, and the audit of training needs'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "desk" -d 'A working session: unlock once, then every command at a prompt'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "due" -d 'Everything that is due or overdue'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "remind" -d 'The same for a scheduled run: silent when nothing is due'
complete -c osafe -n "__fish_osafe_needs_command" -f -a "report" -d 'The papers people hand over: on the screen, to a file, in the browser'
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
provider\t''
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand demo" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand demo" -l year -d 'With the three terms before this one too, so that reports have something to compare'
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from layouts" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand filter; and __fish_seen_subcommand_from events" -l person -d 'The user name, as the log writes it, or the person\'s own name as `osafe filter names` knows it; `-` asks for it' -r
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -f -a "import" -d 'Bring in a list of people that the school\'s information system exports'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -f -a "roll" -d 'Who is on the roll: everybody at the school, whether or not any record is about them'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -f -a "add" -d 'Put one person on the roll'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -f -a "leave" -d 'Say that somebody on the roll has left'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -f -a "holders" -d 'Who holds which office, and who holds two that should differ'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -f -a "appoint" -d 'Write down that somebody holds an office from a day'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -f -a "stand-down" -d 'Write down that somebody holds an office no longer'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -f -a "find" -d 'The people of the case records whose name, class or user name has these words'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -f -a "amend" -d 'Write down what is known of a person: class, user names; in the case records birth and other names too'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -f -a "link" -d 'Say that somebody of the case records is somebody on the roll: for answers to requests and retention'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -f -a "unlink" -d 'Say that somebody of the case records is not who they were linked to on the roll'
complete -c osafe -n "__fish_osafe_using_subcommand people; and not __fish_seen_subcommand_from import roll add leave holders appoint stand-down find amend link unlink help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -l role -d 'In which role everybody is of whom the list does not say it' -r -f -a "staff\t''
governor\t''
technician\t''
supply\t''
volunteer\t''
visitor\t''
child\t''
parent\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -l dates -d 'Which comes first in its dates: dmy or mdy; else the list has to make it clear' -r -f -a "dmy\t''
mdy\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -l full -d 'The list is whole: whoever is not in it has left, however many'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -l part -d 'The list is a part: whoever is not in it stays'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -l dry-run -d 'Say what would be done and change nothing'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -l role -d 'Only those in a role' -r -f -a "staff\t''
governor\t''
technician\t''
supply\t''
volunteer\t''
visitor\t''
child\t''
parent\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -l class -d 'Only those of a class' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -l year -d 'Only those of a year group: 5, Reception' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -l left -d 'Those who have left instead'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from roll" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l name -d 'The name; asked for when it is left out' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l role -d 'In which role' -r -f -a "staff\t''
governor\t''
technician\t''
supply\t''
volunteer\t''
visitor\t''
child\t''
parent\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l position -d 'What their post is called' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l class -d 'Class' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l year -d 'Year group: 5, Reception' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l user-name -d 'A name used to sign in; may be given several times' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l start -d 'First day at the school' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l json -d 'Everything as JSON from a file; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from leave" -l on -d 'The last day at the school; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from leave" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from leave" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from leave" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from leave" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from leave" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from leave" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from leave" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from leave" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from leave" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from holders" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from holders" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from holders" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from holders" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from holders" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from holders" -l all -d 'Those whose time is over, too'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from holders" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from holders" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from holders" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from holders" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from appoint" -l name -d 'Somebody, or a firm, who is not on the roll' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from appoint" -l from -d 'The first day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from appoint" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from appoint" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from appoint" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from appoint" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from appoint" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from appoint" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from appoint" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from appoint" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from appoint" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from stand-down" -l who -d 'Who, where several hold it: a number of the roll, or words' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from stand-down" -l on -d 'The last day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from stand-down" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from stand-down" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from stand-down" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from stand-down" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from stand-down" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from stand-down" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from stand-down" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from stand-down" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from stand-down" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from find" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l alias -d 'Ask for another name, a nickname or initials under which records speak of this person'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from amend" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from link" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from link" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from link" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from link" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from link" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from link" -l other-name -d 'They are one person although the roll has another name'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from link" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from link" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from unlink" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from unlink" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from unlink" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from unlink" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from unlink" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from unlink" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from unlink" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from unlink" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from unlink" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "import" -d 'Bring in a list of people that the school\'s information system exports'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "roll" -d 'Who is on the roll: everybody at the school, whether or not any record is about them'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "add" -d 'Put one person on the roll'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "leave" -d 'Say that somebody on the roll has left'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "holders" -d 'Who holds which office, and who holds two that should differ'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "appoint" -d 'Write down that somebody holds an office from a day'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "stand-down" -d 'Write down that somebody holds an office no longer'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "find" -d 'The people of the case records whose name, class or user name has these words'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "amend" -d 'Write down what is known of a person: class, user names; in the case records birth and other names too'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "link" -d 'Say that somebody of the case records is somebody on the roll: for answers to requests and retention'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "unlink" -d 'Say that somebody of the case records is not who they were linked to on the roll'
complete -c osafe -n "__fish_osafe_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand chronology" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -l redact -d 'Put letters in place of everybody else\'s names'
complete -c osafe -n "__fish_osafe_using_subcommand disclose; and __fish_seen_subcommand_from transfer" -l with-set-aside -d 'Take along the concerns about the child that were set aside'
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -f -a "list" -d 'What is due for disposal, and until when everything else is kept'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and not __fish_seen_subcommand_from list hold release erase filter-log help" -f -a "hold" -d 'Keep a record whatever its period, for an inquiry or a court, or until a day'
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
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l reason -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l until -d 'Only until this day, and not until somebody lets it go' -r
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from hold" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l reason -d 'A file with the reason; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l until -d 'Only until this day, and not until somebody lets it go' -r
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from release" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -l dry-run -d 'Say what would go and change nothing'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from filter-log" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "list" -d 'What is due for disposal, and until when everything else is kept'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "hold" -d 'Keep a record whatever its period, for an inquiry or a court, or until a day'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "release" -d 'Let it go again: from then on its period counts'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "erase" -d 'Erase what is due, for good; its number and the proof that nothing else changed stay'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "filter-log" -d 'Drop the events of the filter\'s log that are past the school\'s period, for good. The counts and what is worth a look stay'
complete -c osafe -n "__fish_osafe_using_subcommand retention; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -f -a "list" -d 'Every review, when it was last done and when it is next due'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -f -a "show" -d 'One review: what decides its date, what was found, what called for it'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -f -a "history" -d 'The reviews done, newest first'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -f -a "add" -d 'Add a review of the school\'s own'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -f -a "set" -d 'Decide how often the school does a review that the policy wants \\"regularly\\"'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -f -a "trigger" -d 'Call for a review out of its turn; it stays due until the review is done'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -f -a "done" -d 'Record that a review was done, and what it found to be done'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -f -a "actions" -d 'What reviews found to be done'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -f -a "act" -d 'Say that what a review found is done, or will not be'
complete -c osafe -n "__fish_osafe_using_subcommand review; and not __fish_seen_subcommand_from list show history add set trigger done actions act help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from show" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from show" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from show" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from history" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from history" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from history" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from history" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from history" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from history" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from history" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from history" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l title -d 'What is reviewed' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l every -d 'How often' -r -f -a "week\t''
month\t''
half-term\t''
term\t''
academic-year\t''
year\t''
regularly\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l month -d 'The month it belongs to, one to twelve' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l owner -d 'Whose it is, as an office of the policy' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l id -d 'A short name; else made from the title' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from set" -l every -d 'How often' -r -f -a "week\t''
month\t''
half-term\t''
term\t''
academic-year\t''
year\t''
regularly\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from set" -l month -d 'The month it belongs to, one to twelve' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from set" -l event -d 'The day of the country it belongs to, such as `safer-internet-day`' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from set" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from set" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from set" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from set" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from set" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from set" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from set" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from trigger" -l due -d 'By when; else ten school days' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from trigger" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from trigger" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from trigger" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from trigger" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from trigger" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from trigger" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from trigger" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from trigger" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from trigger" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l by -d 'Who did it; else you' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l findings -d 'A file with what was found; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l evidence -d 'What shows that it was done: a file, or words that say where it lies' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l action -d 'What has to be done now; once for each' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l owner -d 'Whose that is, an office of the policy: one for all actions, or one for each in their order' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l due -d 'By when: one day for all actions, or one for each in their order' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from actions" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from actions" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from actions" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from actions" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from actions" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from actions" -l all -d 'Those that are ended too'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from actions" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from actions" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from actions" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from actions" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -l dropped -d 'It will not be done, and why' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -l by -d 'Who says so; else you' -r
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -l done -d 'It is done'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from act" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "list" -d 'Every review, when it was last done and when it is next due'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "show" -d 'One review: what decides its date, what was found, what called for it'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "history" -d 'The reviews done, newest first'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a review of the school\'s own'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "set" -d 'Decide how often the school does a review that the policy wants \\"regularly\\"'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "trigger" -d 'Call for a review out of its turn; it stays due until the review is done'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "done" -d 'Record that a review was done, and what it found to be done'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "actions" -d 'What reviews found to be done'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "act" -d 'Say that what a review found is done, or will not be'
complete -c osafe -n "__fish_osafe_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -f -a "list" -d 'Every agreement, consent and permission of the policy, and how many signatures are missing'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -f -a "show" -d 'Where one person stands with each of them'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -f -a "missing" -d 'Who has not signed what they should have. Exit code 3 when anybody has not'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -f -a "history" -d 'Everything that was signed, declined, taken back or decided, oldest first'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -f -a "text" -d 'Record a version of a text; whoever signed an older one has to sign again'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -f -a "sign" -d 'Write down who has signed: one by one, a class, a role, or a list'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -f -a "decline" -d 'Write down that somebody was asked and said no'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -f -a "withdraw" -d 'Write down that somebody takes back what they have signed'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -f -a "approve" -d 'Write down that a permission was given'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -f -a "refuse" -d 'Write down that a permission was not given'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -f -a "end" -d 'Write down that a permission, or anything given for a time, has come to its end'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and not __fish_seen_subcommand_from list show missing history text sign decline withdraw approve refuse end help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from show" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from show" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from show" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -l name -d 'Only this agreement' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -l class -d 'Only children of this class' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -l role -d 'Only people of this role on the roll' -r -f -a "child\t''
parent\t''
staff\t''
technician\t''
supply\t''
governor\t''
volunteer\t''
visitor\t''
community\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -l on -d 'On which day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from missing" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from history" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from history" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from history" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from history" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from history" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from history" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from history" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from history" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -l version -d 'What the school calls this version' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -l from -d 'From which day it is signed; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -l file -d 'The file with the text' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -l title -d 'Its heading; else the policy\'s' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from text" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l who -d 'Numbers on the roll, with commas between' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l class -d 'Everybody in a class' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l role -d 'Everybody of a role on the roll' -r -f -a "child\t''
parent\t''
staff\t''
technician\t''
supply\t''
governor\t''
volunteer\t''
visitor\t''
community\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l file -d 'A CSV file; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l except -d 'Numbers of those it is not about, with commas between' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l version -d 'Which version of the text; else the one that is signed on that day' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l until -d 'The last day, if it is given for a time' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l as -d 'As whom, where child and parent both sign; else both' -r -f -a "child\t''
parent\t''
staff\t''
technician\t''
supply\t''
governor\t''
volunteer\t''
visitor\t''
community\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l by -d 'Who it was that signed: a parent\'s name, or how they stand to the child; `-` asks' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from sign" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l who -d 'Numbers on the roll, with commas between' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l class -d 'Everybody in a class' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l role -d 'Everybody of a role on the roll' -r -f -a "child\t''
parent\t''
staff\t''
technician\t''
supply\t''
governor\t''
volunteer\t''
visitor\t''
community\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l file -d 'A CSV file; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l except -d 'Numbers of those it is not about, with commas between' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l as -d 'As whom, where child and parent both sign; else both' -r -f -a "child\t''
parent\t''
staff\t''
technician\t''
supply\t''
governor\t''
volunteer\t''
visitor\t''
community\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from decline" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l who -d 'Numbers on the roll, with commas between' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l class -d 'Everybody in a class' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l role -d 'Everybody of a role on the roll' -r -f -a "child\t''
parent\t''
staff\t''
technician\t''
supply\t''
governor\t''
volunteer\t''
visitor\t''
community\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l file -d 'A CSV file; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l except -d 'Numbers of those it is not about, with commas between' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l as -d 'As whom, where child and parent both sign; else both' -r -f -a "child\t''
parent\t''
staff\t''
technician\t''
supply\t''
governor\t''
volunteer\t''
visitor\t''
community\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -l by -d 'Who decided; else whoever holds the office' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -l office -d 'In which office; else the one the policy names' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -l until -d 'The last day, if it is given for a time' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -l reason -d 'A file with the reason for a refusal; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -l by -d 'Who decided; else whoever holds the office' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -l office -d 'In which office; else the one the policy names' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -l until -d 'The last day, if it is given for a time' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -l reason -d 'A file with the reason for a refusal; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from refuse" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from end" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from end" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from end" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from end" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from end" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from end" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from end" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from end" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from end" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from end" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from help" -f -a "list" -d 'Every agreement, consent and permission of the policy, and how many signatures are missing'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from help" -f -a "show" -d 'Where one person stands with each of them'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from help" -f -a "missing" -d 'Who has not signed what they should have. Exit code 3 when anybody has not'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from help" -f -a "history" -d 'Everything that was signed, declined, taken back or decided, oldest first'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from help" -f -a "text" -d 'Record a version of a text; whoever signed an older one has to sign again'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from help" -f -a "sign" -d 'Write down who has signed: one by one, a class, a role, or a list'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from help" -f -a "decline" -d 'Write down that somebody was asked and said no'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from help" -f -a "withdraw" -d 'Write down that somebody takes back what they have signed'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from help" -f -a "approve" -d 'Write down that a permission was given'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from help" -f -a "refuse" -d 'Write down that a permission was not given'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from help" -f -a "end" -d 'Write down that a permission, or anything given for a time, has come to its end'
complete -c osafe -n "__fish_osafe_using_subcommand agreement; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -f -a "list" -d 'Every register with the number of its entries; or the entries of one'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -f -a "show" -d 'What a register asks for, or one entry with everything that happened to it'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -f -a "add" -d 'Write down an entry'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -f -a "approve" -d 'Write down that an entry was approved'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -f -a "refuse" -d 'Write down that an entry was refused'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -f -a "amend" -d 'Put fields right or fill them in; what stood before stays'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -f -a "end" -d 'Write down that an entry has come to its end'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -f -a "export" -d 'All entries of a register with every field, to keep or to hand on'
complete -c osafe -n "__fish_osafe_using_subcommand register; and not __fish_seen_subcommand_from list show add approve refuse amend end export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from list" -l status -d 'Only entries that stand so' -r -f -a "waiting\t''
recorded\t''
approved\t''
refused\t''
ended\t''
expired\t''"
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from show" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from show" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from show" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from add" -l field -d 'A field and its value; repeatable' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from add" -l json -d 'Everything as JSON from a file; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from add" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from add" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from add" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from add" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from add" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from add" -l help-json -d 'Print the JSON schema of an entry of this register'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from add" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from add" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -l by -d 'Who decided; else whoever holds the office' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -l office -d 'In which office, as the policy calls it; else the one the policy names first' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -l until -d 'The last day, if it is approved for a time' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -l reason -d 'Why it is refused; `@FILE` reads it from a file' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -l field -d 'A field that the decision fills in, and its value; repeatable' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -l by -d 'Who decided; else whoever holds the office' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -l office -d 'In which office, as the policy calls it; else the one the policy names first' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -l until -d 'The last day, if it is approved for a time' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -l reason -d 'Why it is refused; `@FILE` reads it from a file' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -l field -d 'A field that the decision fills in, and its value; repeatable' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from refuse" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from amend" -l field -d 'A field and its new value; repeatable' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from amend" -l json -d 'The same as JSON from a file; `-` for standard input' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from amend" -l why -d 'Why; `@FILE` reads it from a file' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from amend" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from amend" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from amend" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from amend" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from amend" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from amend" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from amend" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from amend" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from amend" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from end" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from end" -l why -d 'Why; `@FILE` reads it from a file' -r
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from end" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from end" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from end" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from end" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from end" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from end" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from end" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from end" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from end" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from export" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from export" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from export" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from export" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from export" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from export" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from export" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from help" -f -a "list" -d 'Every register with the number of its entries; or the entries of one'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from help" -f -a "show" -d 'What a register asks for, or one entry with everything that happened to it'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down an entry'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from help" -f -a "approve" -d 'Write down that an entry was approved'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from help" -f -a "refuse" -d 'Write down that an entry was refused'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from help" -f -a "amend" -d 'Put fields right or fill them in; what stood before stays'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from help" -f -a "end" -d 'Write down that an entry has come to its end'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from help" -f -a "export" -d 'All entries of a register with every field, to keep or to hand on'
complete -c osafe -n "__fish_osafe_using_subcommand register; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -f -a "list" -d 'What the policy wants of whom, and how many have it'
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -f -a "record" -d 'Write down a training that one or many people had'
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -f -a "import" -d 'Bring in a list of training that a provider or another system exports'
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -f -a "due" -d 'Who has to be trained by when'
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -f -a "gaps" -d 'Who lacks what: never trained, too long ago, or an area of risk left out'
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -f -a "audit" -d 'The yearly audit of training needs: coverage and gaps first, then everybody\'s answers'
complete -c osafe -n "__fish_osafe_using_subcommand training; and not __fish_seen_subcommand_from list record import due gaps audit help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from list" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from list" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from list" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l training -d 'Which training, by its short name; see `osafe training list`' -r
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l on -d 'The day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l who -d 'Who: a number of the roll, or words; may be given several times' -r
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l role -d 'Everybody in a role' -r -f -a "staff\t''
governor\t''
technician\t''
supply\t''
volunteer\t''
visitor\t''
child\t''
parent\t''"
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l class -d 'Everybody of the staff whose class it is' -r
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l provider -d 'Who gave it' -r
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l contents -d 'What it covered, with commas: content, contact, conduct and commerce are the four areas of risk' -r
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l minutes -d 'How many minutes it took' -r
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l certificate -d 'The certificate\'s number, or where it is kept' -r
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l all-staff -d 'All staff, supply staff too'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from record" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from import" -l training -d 'Which training it is, where the list does not say it' -r
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from import" -l dates -d 'Which comes first in its dates: dmy or mdy' -r -f -a "dmy\t''
mdy\t''"
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from import" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from import" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from import" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from import" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from import" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from import" -l dry-run -d 'Say what would be done and change nothing'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from import" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from import" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from due" -l within -d 'Also what is due within so many days' -r
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from due" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from due" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from due" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from due" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from due" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from due" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from due" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from due" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from due" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from gaps" -l training -d 'Only one training, by its short name' -r
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from gaps" -l role -d 'Only people in a role' -r -f -a "staff\t''
governor\t''
technician\t''
supply\t''
volunteer\t''
visitor\t''
child\t''
parent\t''"
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from gaps" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from gaps" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from gaps" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from gaps" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from gaps" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from gaps" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from gaps" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from gaps" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from gaps" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from audit" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from audit" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from audit" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from audit" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from audit" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from audit" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from audit" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from audit" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from audit" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from audit" -f -a "form" -d 'The form: one row for each person, with what they had in the last 12 months'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from audit" -f -a "import" -d 'Read a filled form back'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from audit" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from help" -f -a "list" -d 'What the policy wants of whom, and how many have it'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from help" -f -a "record" -d 'Write down a training that one or many people had'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from help" -f -a "import" -d 'Bring in a list of training that a provider or another system exports'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from help" -f -a "due" -d 'Who has to be trained by when'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from help" -f -a "gaps" -d 'Who lacks what: never trained, too long ago, or an area of risk left out'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from help" -f -a "audit" -d 'The yearly audit of training needs: coverage and gaps first, then everybody\'s answers'
complete -c osafe -n "__fish_osafe_using_subcommand training; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l lock-after -d 'Lock after so many idle minutes, 1 to 60; parts of a minute in an invented school only' -r
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand desk" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand desk" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand desk" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand desk" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand due" -l on -d 'For which day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand due" -l within -d 'Also what is due within so many days after it' -r
complete -c osafe -n "__fish_osafe_using_subcommand due" -l owner -d 'Only what one office has to do, by its short name or title; repeatable' -r
complete -c osafe -n "__fish_osafe_using_subcommand due" -l kind -d 'Only things of one kind, such as `review`; repeatable' -r
complete -c osafe -n "__fish_osafe_using_subcommand due" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand due" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand due" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand due" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand due" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand due" -l why -d 'Also the working that led to each date'
complete -c osafe -n "__fish_osafe_using_subcommand due" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand due" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand due" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand due" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l on -d 'For which day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l ics -d 'Write everything with a day into a calendar file, in place of the one that is there' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l eml -d 'Write a letter to each owner into a folder' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l password-file -d 'A private file whose first line is the password of the mail server' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l install -d 'Show what to install so that it runs every day' -r -f -a "cron\t'A crontab'
systemd\t'A timer of systemd'
windows\t'The Windows task scheduler'"
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l at -d 'At what time of day it is to run' -r
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand remind" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l again -d 'Say again what was said that day'
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l smtp -d 'Send a letter to each owner'
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l apply -d 'Install it for you'
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand remind" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand remind" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand remind" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -l all -d 'Write every report that needs no name into a new folder, whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -l forms -d 'With `--all`: in these forms, several after commas; html unless named' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "governors" -d 'The termly report to governors: numbers and trends, and nobody in it can be recognised'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "incidents" -d 'The incident log: what happened, what was done, by whom it was reported'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "slt" -d 'The weekly report to senior leaders: what is open, late and urgent, and which sites were blocked'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "incident-form" -d 'The Cause for Concern form: of one incident, or a blank one for handwriting'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "chronology" -d 'Everything about one person, or one incident, in the order of time: `osafe chronology`'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "checks" -d 'The review pack of filtering and monitoring: roles, checks, changes, decisions, findings'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "training-audit" -d 'The yearly audit of training needs: coverage by role and gaps first, then everybody\'s answers'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "agreements" -d 'Who has signed which agreement, by class and role, and who has not'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "coverage" -d 'Every duty of the policy with the record that proves it: `osafe policy coverage`'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "reviews" -d 'Every review, when it was last done and is next due, and how many were done in time, in a period and in the one before'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "sanctions-poster" -d 'The policy\'s table of incidents, to hang on the wall; needs no vault'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "procedure-card" -d 'The steps of a procedure with boxes to tick; needs no vault'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "filter" -d 'What the web filter saw: by day, harm, category, person, host and search'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "verify" -d 'Whether a file is a report as it was made here: exit code 1 when it was changed, 3 when nothing is known of it'
complete -c osafe -n "__fish_osafe_using_subcommand report; and not __fish_seen_subcommand_from governors incidents slt incident-form chronology checks training-audit agreements coverage reviews sanctions-poster procedure-card filter verify help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -l period -d 'A term or an academic year, as the school\'s settings have them' -r -f -a "this-term\t''
last-term\t''
this-year\t''
last-year\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -l from -d 'First day; else the first there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -l to -d 'Last day; else the last there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from governors" -s h -l help -d 'Print help'
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
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l open -d 'Only those that are not closed'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l all -d 'All of them, not only the newest 50'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incidents" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -l period -d 'A term or an academic year, as the school\'s settings have them' -r -f -a "this-term\t''
last-term\t''
this-year\t''
last-year\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -l from -d 'First day; else the first there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -l to -d 'Last day; else the last there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from slt" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incident-form" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incident-form" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incident-form" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incident-form" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incident-form" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incident-form" -l blank -d 'An empty form, to be filled in by hand'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incident-form" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incident-form" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incident-form" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incident-form" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from incident-form" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from chronology" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from chronology" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from chronology" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from chronology" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from chronology" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from chronology" -l redact -d 'Put letters in place of everybody else\'s names'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from chronology" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from chronology" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from chronology" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from chronology" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from chronology" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -l period -d 'A term or an academic year, as the school\'s settings have them' -r -f -a "this-term\t''
last-term\t''
this-year\t''
last-year\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -l from -d 'First day; else the first there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -l to -d 'Last day; else the last there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from checks" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from training-audit" -l on -d 'As things stood on this day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from training-audit" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from training-audit" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from training-audit" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from training-audit" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from training-audit" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from training-audit" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from training-audit" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from training-audit" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from training-audit" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from training-audit" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from agreements" -l on -d 'As things stood on this day; else today' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from agreements" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from agreements" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from agreements" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from agreements" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from agreements" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from agreements" -l without-names -d 'For others to read: no names, and no small numbers'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from agreements" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from agreements" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from agreements" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from agreements" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from agreements" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from coverage" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from coverage" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from coverage" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from coverage" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from coverage" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from coverage" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from coverage" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from coverage" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from coverage" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from coverage" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -l period -d 'A term or an academic year, as the school\'s settings have them' -r -f -a "this-term\t''
last-term\t''
this-year\t''
last-year\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -l from -d 'First day; else the first there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -l to -d 'Last day; else the last there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from reviews" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from sanctions-poster" -l role -d 'About whom' -r -f -a "child\t''
staff\t''
parent\t''
visitor\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from sanctions-poster" -l policy -d 'Which policy: its name, or a folder with a pack; else the school\'s' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from sanctions-poster" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from sanctions-poster" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from sanctions-poster" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from sanctions-poster" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from sanctions-poster" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from sanctions-poster" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from sanctions-poster" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from sanctions-poster" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from sanctions-poster" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from sanctions-poster" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from procedure-card" -l policy -d 'Which policy: its name, or a folder with a pack; else the school\'s' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from procedure-card" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from procedure-card" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from procedure-card" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from procedure-card" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from procedure-card" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from procedure-card" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from procedure-card" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from procedure-card" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from procedure-card" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from procedure-card" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l period -d 'A term or an academic year, as the school\'s settings have them' -r -f -a "this-term\t''
last-term\t''
this-year\t''
last-year\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l from -d 'First day; else the first there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l to -d 'Last day; else the last there is' -r
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from filter" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from verify" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from verify" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from verify" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from verify" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from verify" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from verify" -l open -d 'Open it with the system\'s own program, as a web page unless `--format` says otherwise'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from verify" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from verify" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "governors" -d 'The termly report to governors: numbers and trends, and nobody in it can be recognised'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "incidents" -d 'The incident log: what happened, what was done, by whom it was reported'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "slt" -d 'The weekly report to senior leaders: what is open, late and urgent, and which sites were blocked'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "incident-form" -d 'The Cause for Concern form: of one incident, or a blank one for handwriting'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "chronology" -d 'Everything about one person, or one incident, in the order of time: `osafe chronology`'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "checks" -d 'The review pack of filtering and monitoring: roles, checks, changes, decisions, findings'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "training-audit" -d 'The yearly audit of training needs: coverage by role and gaps first, then everybody\'s answers'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "agreements" -d 'Who has signed which agreement, by class and role, and who has not'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "coverage" -d 'Every duty of the policy with the record that proves it: `osafe policy coverage`'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "reviews" -d 'Every review, when it was last done and is next due, and how many were done in time, in a period and in the one before'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "sanctions-poster" -d 'The policy\'s table of incidents, to hang on the wall; needs no vault'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "procedure-card" -d 'The steps of a procedure with boxes to tick; needs no vault'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "filter" -d 'What the web filter saw: by day, harm, category, person, host and search'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Whether a file is a report as it was made here: exit code 1 when it was changed, 3 when nothing is known of it'
complete -c osafe -n "__fish_osafe_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -l school -d 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -l identity -d 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -l passphrase-file -d 'A private file whose first line is the passphrase of the identity' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand policy; and not __fish_seen_subcommand_from list show check coverage diff copy help" -l format -d 'The form of the answer' -r -f -a "table\t''
csv\t''
json\t''
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
provider\t''
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
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
html\t''
xlsx\t''
docx\t''"
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -s o -l output -d 'Write the answer to a file, private and whole or not at all' -r -F
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l yes -d 'Say yes to every confirmation'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-input -d 'Ask nothing, even in a terminal'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Show no progress'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Recompute the audit chain of every vault you can open, and hold the records against it'
complete -c osafe -n "__fish_osafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "init" -d 'Set up a school folder: settings, vaults, identities'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "demo" -d 'Make a complete invented school and walk through the main job on it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "log" -d 'Record a concern or an incident'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "sanction" -d 'What the policy says must happen for an incident'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "allowed" -d 'Whether a technology or a use of the internet is allowed'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "procedure" -d 'The steps for a kind of concern: shown, printed, or walked through on an incident'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "contact" -d 'Whom to call'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "import-filter-log" -d 'Import a web filter\'s log'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "triage" -d 'What the web filter caught, worst first: dismiss, watch or raise it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "filter" -d 'What the web filter saw, and the technician\'s books about it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "inbox" -d 'Concerns that others have sealed, and what becomes of them'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "incident" -d 'List and show incidents'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "people" -d 'The roll of the school, and the people of the case records'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "chronology" -d 'Everything about one person in the order of time'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "custody" -d 'Devices and evidence in the school\'s hands, and searches'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "disclose" -d 'Copies that leave the school: a child\'s file, an answer to a request, for the police'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "retention" -d 'How long records are kept, holds, and erasing what is due'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "review" -d 'The periodic reviews the policy asks for'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "agreement" -d 'Acceptable use agreements, consents and permissions: who has signed what'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "register" -d 'Every other record that the policy keeps, defined by the policy'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "training" -d 'Who was trained in what, what is due, and the audit of training needs'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "desk" -d 'A working session: unlock once, then every command at a prompt'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "due" -d 'Everything that is due or overdue'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "remind" -d 'The same for a scheduled run: silent when nothing is due'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "report" -d 'The papers people hand over: on the screen, to a file, in the browser'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "policy" -d 'The policies: which there are and what they say of themselves'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "member" -d 'Identities, and who may open which vault'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "kit" -d 'Make or refresh the small folder for staff machines, where concerns are sealed'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "doctor" -d 'What is not safe as it is, and what to do about it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "audit" -d 'The proof that no record was changed unnoticed'
complete -c osafe -n "__fish_osafe_using_subcommand help; and not __fish_seen_subcommand_from init demo log sanction allowed procedure contact import-filter-log triage filter inbox incident people chronology custody disclose retention review agreement register training desk due remind report policy member kit doctor audit help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "import" -d 'Bring in a list of people that the school\'s information system exports'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "roll" -d 'Who is on the roll: everybody at the school, whether or not any record is about them'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "add" -d 'Put one person on the roll'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "leave" -d 'Say that somebody on the roll has left'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "holders" -d 'Who holds which office, and who holds two that should differ'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "appoint" -d 'Write down that somebody holds an office from a day'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "stand-down" -d 'Write down that somebody holds an office no longer'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "find" -d 'The people of the case records whose name, class or user name has these words'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "amend" -d 'Write down what is known of a person: class, user names; in the case records birth and other names too'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "link" -d 'Say that somebody of the case records is somebody on the roll: for answers to requests and retention'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "unlink" -d 'Say that somebody of the case records is not who they were linked to on the roll'
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
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "hold" -d 'Keep a record whatever its period, for an inquiry or a court, or until a day'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "release" -d 'Let it go again: from then on its period counts'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "erase" -d 'Erase what is due, for good; its number and the proof that nothing else changed stay'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from retention" -f -a "filter-log" -d 'Drop the events of the filter\'s log that are past the school\'s period, for good. The counts and what is worth a look stay'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "list" -d 'Every review, when it was last done and when it is next due'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "show" -d 'One review: what decides its date, what was found, what called for it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "history" -d 'The reviews done, newest first'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "add" -d 'Add a review of the school\'s own'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "set" -d 'Decide how often the school does a review that the policy wants \\"regularly\\"'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "trigger" -d 'Call for a review out of its turn; it stays due until the review is done'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "done" -d 'Record that a review was done, and what it found to be done'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "actions" -d 'What reviews found to be done'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "act" -d 'Say that what a review found is done, or will not be'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from agreement" -f -a "list" -d 'Every agreement, consent and permission of the policy, and how many signatures are missing'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from agreement" -f -a "show" -d 'Where one person stands with each of them'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from agreement" -f -a "missing" -d 'Who has not signed what they should have. Exit code 3 when anybody has not'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from agreement" -f -a "history" -d 'Everything that was signed, declined, taken back or decided, oldest first'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from agreement" -f -a "text" -d 'Record a version of a text; whoever signed an older one has to sign again'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from agreement" -f -a "sign" -d 'Write down who has signed: one by one, a class, a role, or a list'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from agreement" -f -a "decline" -d 'Write down that somebody was asked and said no'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from agreement" -f -a "withdraw" -d 'Write down that somebody takes back what they have signed'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from agreement" -f -a "approve" -d 'Write down that a permission was given'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from agreement" -f -a "refuse" -d 'Write down that a permission was not given'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from agreement" -f -a "end" -d 'Write down that a permission, or anything given for a time, has come to its end'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from register" -f -a "list" -d 'Every register with the number of its entries; or the entries of one'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from register" -f -a "show" -d 'What a register asks for, or one entry with everything that happened to it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from register" -f -a "add" -d 'Write down an entry'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from register" -f -a "approve" -d 'Write down that an entry was approved'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from register" -f -a "refuse" -d 'Write down that an entry was refused'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from register" -f -a "amend" -d 'Put fields right or fill them in; what stood before stays'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from register" -f -a "end" -d 'Write down that an entry has come to its end'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from register" -f -a "export" -d 'All entries of a register with every field, to keep or to hand on'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from training" -f -a "list" -d 'What the policy wants of whom, and how many have it'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from training" -f -a "record" -d 'Write down a training that one or many people had'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from training" -f -a "import" -d 'Bring in a list of training that a provider or another system exports'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from training" -f -a "due" -d 'Who has to be trained by when'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from training" -f -a "gaps" -d 'Who lacks what: never trained, too long ago, or an area of risk left out'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from training" -f -a "audit" -d 'The yearly audit of training needs: coverage and gaps first, then everybody\'s answers'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "governors" -d 'The termly report to governors: numbers and trends, and nobody in it can be recognised'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "incidents" -d 'The incident log: what happened, what was done, by whom it was reported'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "slt" -d 'The weekly report to senior leaders: what is open, late and urgent, and which sites were blocked'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "incident-form" -d 'The Cause for Concern form: of one incident, or a blank one for handwriting'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "chronology" -d 'Everything about one person, or one incident, in the order of time: `osafe chronology`'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "checks" -d 'The review pack of filtering and monitoring: roles, checks, changes, decisions, findings'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "training-audit" -d 'The yearly audit of training needs: coverage by role and gaps first, then everybody\'s answers'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "agreements" -d 'Who has signed which agreement, by class and role, and who has not'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "coverage" -d 'Every duty of the policy with the record that proves it: `osafe policy coverage`'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "reviews" -d 'Every review, when it was last done and is next due, and how many were done in time, in a period and in the one before'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "sanctions-poster" -d 'The policy\'s table of incidents, to hang on the wall; needs no vault'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "procedure-card" -d 'The steps of a procedure with boxes to tick; needs no vault'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "filter" -d 'What the web filter saw: by day, harm, category, person, host and search'
complete -c osafe -n "__fish_osafe_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "verify" -d 'Whether a file is a report as it was made here: exit code 1 when it was changed, 3 when nothing is known of it'
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
