
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'osafe' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'osafe'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'osafe' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Set up a school folder: settings, vaults, identities')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Make a complete invented school and walk through the main job on it')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Record a concern or an incident')
            [CompletionResult]::new('sanction', 'sanction', [CompletionResultType]::ParameterValue, 'What the policy says must happen for an incident')
            [CompletionResult]::new('allowed', 'allowed', [CompletionResultType]::ParameterValue, 'Whether a technology or a use of the internet is allowed')
            [CompletionResult]::new('procedure', 'procedure', [CompletionResultType]::ParameterValue, 'The steps for a kind of concern: shown, printed, or walked through on an incident')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Whom to call')
            [CompletionResult]::new('import-filter-log', 'import-filter-log', [CompletionResultType]::ParameterValue, 'Import a web filter''s log')
            [CompletionResult]::new('filter', 'filter', [CompletionResultType]::ParameterValue, 'What the web filter saw, and the technician''s books about it')
            [CompletionResult]::new('inbox', 'inbox', [CompletionResultType]::ParameterValue, 'Concerns that others have sealed, and what becomes of them')
            [CompletionResult]::new('incident', 'incident', [CompletionResultType]::ParameterValue, 'List and show incidents')
            [CompletionResult]::new('people', 'people', [CompletionResultType]::ParameterValue, 'The people of the case records')
            [CompletionResult]::new('chronology', 'chronology', [CompletionResultType]::ParameterValue, 'Everything about one person in the order of time')
            [CompletionResult]::new('custody', 'custody', [CompletionResultType]::ParameterValue, 'Devices and evidence in the school''s hands, and searches')
            [CompletionResult]::new('disclose', 'disclose', [CompletionResultType]::ParameterValue, 'Copies that leave the school: a child''s file, an answer to a request, for the police')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'How long records are kept, holds, and erasing what is due')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'The periodic reviews the policy asks for')
            [CompletionResult]::new('desk', 'desk', [CompletionResultType]::ParameterValue, 'A working session: unlock once, then every command at a prompt')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Everything that is due or overdue')
            [CompletionResult]::new('remind', 'remind', [CompletionResultType]::ParameterValue, 'The same for a scheduled run: silent when nothing is due')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Print a report')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'The policies: which there are and what they say of themselves')
            [CompletionResult]::new('member', 'member', [CompletionResultType]::ParameterValue, 'Identities, and who may open which vault')
            [CompletionResult]::new('kit', 'kit', [CompletionResultType]::ParameterValue, 'Make or refresh the small folder for staff machines, where concerns are sealed')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'What is not safe as it is, and what to do about it')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The proof that no record was changed unnoticed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;init' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The school''s name')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy pack')
            [CompletionResult]::new('--your-name', '--your-name', [CompletionResultType]::ParameterName, 'Your own name')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'Your own office')
            [CompletionResult]::new('--holder', '--holder', [CompletionResultType]::ParameterName, 'Another office and who holds it, as `head-teacher=Ash Reed`; may be given several times')
            [CompletionResult]::new('--member', '--member', [CompletionResultType]::ParameterName, 'The public card of another member, made with `osafe member new`; may be given several times')
            [CompletionResult]::new('--service-key', '--service-key', [CompletionResultType]::ParameterName, 'Make a key file without a passphrase for scheduled runs; it opens operations only')
            [CompletionResult]::new('--recovery-file', '--recovery-file', [CompletionResultType]::ParameterName, 'Write the recovery sheet to a file instead of printing it')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--accept-permanent-loss', '--accept-permanent-loss', [CompletionResultType]::ParameterName, 'Go on although only one person could open casework: if that identity and the recovery sheet are lost, so are the records')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;demo' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;log' {
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read the whole concern as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--incident', '--incident', [CompletionResultType]::ParameterName, 'What happened: a row of the policy such as C12, everyday words, or `other`')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'About whom')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When: today, last friday, 3 march, 2026-03-03T10:15')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'A file with what happened, in facts; `-` for standard input')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, 'Where')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'On the school''s premises or not')
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'The device used')
            [CompletionResult]::new('--device-owner', '--device-owner', [CompletionResultType]::ParameterName, 'Whose device')
            [CompletionResult]::new('--platform', '--platform', [CompletionResultType]::ParameterName, 'The service, app or site')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Area of risk')
            [CompletionResult]::new('--intent', '--intent', [CompletionResultType]::ParameterName, 'Meant or not')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'What it was about, in a short word; may be given several times')
            [CompletionResult]::new('--about-head', '--about-head', [CompletionResultType]::ParameterName, 'It is about the head: only the chair of governors may read it. `no` when somebody else has a name like the head''s')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Your own name, where no identity says it')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--help-json', '--help-json', [CompletionResultType]::ParameterName, 'Print the JSON schema of a concern')
            [CompletionResult]::new('--reported-by-child', '--reported-by-child', [CompletionResultType]::ParameterName, 'The child told an adult')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;sanction' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'About whom')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Which policy: its name, or a folder with a pack; else the school''s')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;allowed' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'To whom')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Which policy: its name, or a folder with a pack; else the school''s')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;procedure' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Which policy: its name, or a folder with a pack; else the school''s')
            [CompletionResult]::new('--incident', '--incident', [CompletionResultType]::ParameterName, 'Walk through it on this incident')
            [CompletionResult]::new('--step', '--step', [CompletionResultType]::ParameterName, 'Which step was taken')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'Crime number, LADO or IWF reference, ticket')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A file with what was found or done, or why it is not needed; `-` for standard input')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read the steps taken as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'The step is done')
            [CompletionResult]::new('--not-needed', '--not-needed', [CompletionResultType]::ParameterName, 'The step is not needed; why comes with `--note`')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;contact' {
            [CompletionResult]::new('--situation', '--situation', [CompletionResultType]::ParameterName, 'Those to call in a situation: one of these words, or an everyday one such as sexting')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Which policy: its name, or a folder with a pack; else the school''s')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;import-filter-log' {
            [CompletionResult]::new('--layout', '--layout', [CompletionResultType]::ParameterName, 'The layout, when it is not to be recognised')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'A file that says which column is which, a line each: `person = "Surname, Forename"`')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The time zone of times that do not say; else the school''s')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be imported and change nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('layouts', 'layouts', [CompletionResultType]::ParameterValue, 'The log layouts osafe can read, and which were tried on a real export')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;layouts' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;help' {
            [CompletionResult]::new('layouts', 'layouts', [CompletionResultType]::ParameterValue, 'The log layouts osafe can read, and which were tried on a real export')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;help;layouts' {
            break
        }
        'osafe;filter;help;help' {
            break
        }
        'osafe;inbox' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The concerns that wait for you, and what cannot be read')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One concern as it was written; its sender is not verified')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Make it an incident, with everything the policy requires')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Add it to an incident that is there')
            [CompletionResult]::new('set-aside', 'set-aside', [CompletionResultType]::ParameterValue, 'Keep it without an incident, with a reason; or put a file away that cannot be read')
            [CompletionResult]::new('collect', 'collect', [CompletionResultType]::ParameterValue, 'Bring what was dropped in a kit into the school''s inbox, unopened')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;inbox;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also those that were accepted, joined or set aside')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;inbox;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;inbox;accept' {
            [CompletionResult]::new('--incident', '--incident', [CompletionResultType]::ParameterName, 'The row of the policy that is meant, when the sender''s does not fit; or `other`')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Who one of its people is, by their place in it: `1=P0003` or `1=new`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;inbox;join' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;inbox;set-aside' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;inbox;collect' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;inbox;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The concerns that wait for you, and what cannot be read')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One concern as it was written; its sender is not verified')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Make it an incident, with everything the policy requires')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Add it to an incident that is there')
            [CompletionResult]::new('set-aside', 'set-aside', [CompletionResultType]::ParameterValue, 'Keep it without an incident, with a reason; or put a file away that cannot be read')
            [CompletionResult]::new('collect', 'collect', [CompletionResultType]::ParameterValue, 'Bring what was dropped in a kit into the school''s inbox, unopened')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;inbox;help;list' {
            break
        }
        'osafe;inbox;help;show' {
            break
        }
        'osafe;inbox;help;accept' {
            break
        }
        'osafe;inbox;help;join' {
            break
        }
        'osafe;inbox;help;set-aside' {
            break
        }
        'osafe;inbox;help;collect' {
            break
        }
        'osafe;inbox;help;help' {
            break
        }
        'osafe;incident' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Incidents, newest first; or those in which words occur')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One incident with everything in it; written down in the audit chain')
            [CompletionResult]::new('act', 'act', [CompletionResultType]::ParameterValue, 'Record that required actions were done: what, when, with whom, under which reference')
            [CompletionResult]::new('waive', 'waive', [CompletionResultType]::ParameterValue, 'Leave required actions out, with a reason')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Ask for an action that no rule demands')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write something down about an incident')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'The incident waits for another body, or no longer does')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide about something osafe has pointed out; the reason is kept')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Correct what was written down; old and new are both kept')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Link two incidents that belong together')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close an incident; lists what is open and refuses until each is done or left out')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open a closed incident again')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Keep a file with an incident, encrypted; never where there may be indecent images')
            [CompletionResult]::new('attachments', 'attachments', [CompletionResultType]::ParameterValue, 'The files of an incident')
            [CompletionResult]::new('attachment', 'attachment', [CompletionResultType]::ParameterValue, 'Copy a file of an incident out of the vault; written down in the incident')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;incident;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only these')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only about people in this role')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Only this area of risk')
            [CompletionResult]::new('--row', '--row', [CompletionResultType]::ParameterName, 'Only this row of the policy''s table, as C12')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Only with this person in some part: a number such as P0007; `-` asks for a name')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only with all these words, or words beginning so, anywhere in them; `-` asks for them, so that a name stays out of the shell''s history')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only what happened on or after this day')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only what happened on or before this day')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only those that are not closed')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, not only the newest 50')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;act' {
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'When it was done: today, last friday, 3 march; else now')
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Who did it, if not you: an office')
            [CompletionResult]::new('--with', '--with', [CompletionResultType]::ParameterName, 'With whom: an agency or an office')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'Crime number, LADO or IWF reference, ticket')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A file with what was said and done; `-` for standard input')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read it as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;waive' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read it as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;require' {
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read it as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;note' {
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'A file with the text; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;wait' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For which agency or office')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'When to ask again')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--over', '--over', [CompletionResultType]::ParameterName, 'It has answered, or is waited for no longer')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;decide' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--taken', '--taken', [CompletionResultType]::ParameterName, 'It applies')
            [CompletionResult]::new('--not-taken', '--not-taken', [CompletionResultType]::ParameterName, 'It does not apply')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;amend' {
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read it as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;link' {
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;close' {
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read it as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;reopen' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;attach' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;attachments' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;attachment' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--police-asked', '--police-asked', [CompletionResultType]::ParameterName, 'The police asked for it: needed where a case may be about indecent images')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Incidents, newest first; or those in which words occur')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One incident with everything in it; written down in the audit chain')
            [CompletionResult]::new('act', 'act', [CompletionResultType]::ParameterValue, 'Record that required actions were done: what, when, with whom, under which reference')
            [CompletionResult]::new('waive', 'waive', [CompletionResultType]::ParameterValue, 'Leave required actions out, with a reason')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Ask for an action that no rule demands')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write something down about an incident')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'The incident waits for another body, or no longer does')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide about something osafe has pointed out; the reason is kept')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Correct what was written down; old and new are both kept')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Link two incidents that belong together')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close an incident; lists what is open and refuses until each is done or left out')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open a closed incident again')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Keep a file with an incident, encrypted; never where there may be indecent images')
            [CompletionResult]::new('attachments', 'attachments', [CompletionResultType]::ParameterValue, 'The files of an incident')
            [CompletionResult]::new('attachment', 'attachment', [CompletionResultType]::ParameterValue, 'Copy a file of an incident out of the vault; written down in the incident')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;incident;help;list' {
            break
        }
        'osafe;incident;help;show' {
            break
        }
        'osafe;incident;help;act' {
            break
        }
        'osafe;incident;help;waive' {
            break
        }
        'osafe;incident;help;require' {
            break
        }
        'osafe;incident;help;note' {
            break
        }
        'osafe;incident;help;wait' {
            break
        }
        'osafe;incident;help;decide' {
            break
        }
        'osafe;incident;help;amend' {
            break
        }
        'osafe;incident;help;link' {
            break
        }
        'osafe;incident;help;close' {
            break
        }
        'osafe;incident;help;reopen' {
            break
        }
        'osafe;incident;help;attach' {
            break
        }
        'osafe;incident;help;attachments' {
            break
        }
        'osafe;incident;help;attachment' {
            break
        }
        'osafe;incident;help;help' {
            break
        }
        'osafe;people' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'The people whose name, class or user name has these words')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Write down what is known of a person: date of birth, other names, user names, class')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;people;find' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;amend' {
            [CompletionResult]::new('--born', '--born', [CompletionResultType]::ParameterName, 'Date of birth; how long a child''s records are kept counts from it')
            [CompletionResult]::new('--left', '--left', [CompletionResultType]::ParameterName, 'When the person left the school')
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'Class or year')
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'A name used to sign in; may be given several times')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--alias', '--alias', [CompletionResultType]::ParameterName, 'Ask for another name, a nickname or initials under which records speak of this person')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;help' {
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'The people whose name, class or user name has these words')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Write down what is known of a person: date of birth, other names, user names, class')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;people;help;find' {
            break
        }
        'osafe;people;help;amend' {
            break
        }
        'osafe;people;help;help' {
            break
        }
        'osafe;chronology' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--redact', '--redact', [CompletionResultType]::ParameterName, 'Put letters in place of everybody else''s names')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Take a device or a piece of evidence into custody')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is in custody, or was')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One item with everything that happened to it, or the record of a search')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Write down that an item changed hands: within the school, to its owner, to the police, or back')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Record a search or a confiscation, whether or not anything was found')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Record that two people looked through a device')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;custody;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Device or evidence')
            [CompletionResult]::new('--seal', '--seal', [CompletionResultType]::ParameterName, 'The number on its seal or bag')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When it was taken: now, today 10:15, 2026-03-03T10:15')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read everything as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody;list' {
            [CompletionResult]::new('--incident', '--incident', [CompletionResultType]::ParameterName, 'Only of this incident')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--held', '--held', [CompletionResultType]::ParameterName, 'Only what the school has now')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody;move' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What kind of movement')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When: now, today 10:15, 2026-03-03T10:15')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'Crime or log number, or the officer''s number')
            [CompletionResult]::new('--seal-intact', '--seal-intact', [CompletionResultType]::ParameterName, 'Whether the seal was whole')
            [CompletionResult]::new('--new-seal', '--new-seal', [CompletionResultType]::ParameterName, 'The number of a new seal')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read everything as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody;search' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Search, confiscation or a search by the police')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When: now, today 10:15, 2026-03-03T10:15')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read everything as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody;review' {
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When: now, today 10:15, 2026-03-03T10:15')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read everything as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Take a device or a piece of evidence into custody')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is in custody, or was')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One item with everything that happened to it, or the record of a search')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Write down that an item changed hands: within the school, to its owner, to the police, or back')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Record a search or a confiscation, whether or not anything was found')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Record that two people looked through a device')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;custody;help;add' {
            break
        }
        'osafe;custody;help;list' {
            break
        }
        'osafe;custody;help;show' {
            break
        }
        'osafe;custody;help;move' {
            break
        }
        'osafe;custody;help;search' {
            break
        }
        'osafe;custody;help;review' {
            break
        }
        'osafe;custody;help;help' {
            break
        }
        'osafe;disclose' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'A child moves to another school: the file, by when it has to be there, and its receipt')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Somebody asks what is held about them: every record that names the person')
            [CompletionResult]::new('police', 'police', [CompletionResultType]::ParameterValue, 'The police ask: these incidents')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide which names stay in the pack and which are taken out, each with a reason')
            [CompletionResult]::new('pack', 'pack', [CompletionResultType]::ParameterValue, 'Make the pack, with the decisions applied')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, 'Write down when and how it was sent')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Write down that the other school has it')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'It does not come to it, with a reason')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every disclosure, open ones and past ones')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One with everything that was searched for, found, decided and made')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;disclose;transfer' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Which school gets the file')
            [CompletionResult]::new('--leaving', '--leaving', [CompletionResultType]::ParameterName, 'The child''s last day here; else the day the records say the child left')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--redact', '--redact', [CompletionResultType]::ParameterName, 'Put letters in place of everybody else''s names')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;access' {
            [CompletionResult]::new('--requested', '--requested', [CompletionResultType]::ParameterName, 'When the request came; else today')
            [CompletionResult]::new('--also', '--also', [CompletionResultType]::ParameterName, 'Further words to search for, a line each; `-` for standard input')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read the decisions about names as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--complex', '--complex', [CompletionResultType]::ParameterName, 'A complex request: two months more')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;police' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Which force or unit')
            [CompletionResult]::new('--requested', '--requested', [CompletionResultType]::ParameterName, 'When the request came; else today')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when, if they said')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read the decisions about names as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;decide' {
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read the decisions as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;pack' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;sent' {
            [CompletionResult]::new('--method', '--method', [CompletionResultType]::ParameterName, 'By which way: by hand, recorded delivery, encrypted e-mail ...')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;confirm' {
            [CompletionResult]::new('--received', '--received', [CompletionResultType]::ParameterName, 'When the other school had it; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;withdraw' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;help' {
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'A child moves to another school: the file, by when it has to be there, and its receipt')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Somebody asks what is held about them: every record that names the person')
            [CompletionResult]::new('police', 'police', [CompletionResultType]::ParameterValue, 'The police ask: these incidents')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide which names stay in the pack and which are taken out, each with a reason')
            [CompletionResult]::new('pack', 'pack', [CompletionResultType]::ParameterValue, 'Make the pack, with the decisions applied')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, 'Write down when and how it was sent')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Write down that the other school has it')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'It does not come to it, with a reason')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every disclosure, open ones and past ones')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One with everything that was searched for, found, decided and made')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;disclose;help;transfer' {
            break
        }
        'osafe;disclose;help;access' {
            break
        }
        'osafe;disclose;help;police' {
            break
        }
        'osafe;disclose;help;decide' {
            break
        }
        'osafe;disclose;help;pack' {
            break
        }
        'osafe;disclose;help;sent' {
            break
        }
        'osafe;disclose;help;confirm' {
            break
        }
        'osafe;disclose;help;withdraw' {
            break
        }
        'osafe;disclose;help;list' {
            break
        }
        'osafe;disclose;help;show' {
            break
        }
        'osafe;disclose;help;help' {
            break
        }
        'osafe;retention' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is due for disposal, and until when everything else is kept')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Keep an incident whatever its period, for an inquiry or a court')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Let it go again: from then on its period counts')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase what is due, for good; its number and the proof that nothing else changed stay')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;retention;list' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'For which day; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;retention;hold' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;retention;release' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;retention;erase' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The same number again, instead of typing it when asked')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--before-time', '--before-time', [CompletionResultType]::ParameterName, 'Before its period is over, with a reason')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;retention;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is due for disposal, and until when everything else is kept')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Keep an incident whatever its period, for an inquiry or a court')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Let it go again: from then on its period counts')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase what is due, for good; its number and the proof that nothing else changed stay')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;retention;help;list' {
            break
        }
        'osafe;retention;help;hold' {
            break
        }
        'osafe;retention;help;release' {
            break
        }
        'osafe;retention;help;erase' {
            break
        }
        'osafe;retention;help;help' {
            break
        }
        'osafe;review' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every review, when it was last done and when it is next due')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a review of the school''s own')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that a review was done')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;review;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;review;add' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What is reviewed')
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'How often')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Whose it is, as an office of the policy')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A short name; else made from the title')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;review;done' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who did it; else you')
            [CompletionResult]::new('--findings', '--findings', [CompletionResultType]::ParameterName, 'A file with what was found; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;review;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every review, when it was last done and when it is next due')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a review of the school''s own')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that a review was done')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;review;help;list' {
            break
        }
        'osafe;review;help;add' {
            break
        }
        'osafe;review;help;done' {
            break
        }
        'osafe;review;help;help' {
            break
        }
        'osafe;desk' {
            [CompletionResult]::new('--lock-after', '--lock-after', [CompletionResultType]::ParameterName, 'Lock after so many idle minutes, 1 to 60; parts of a minute in an invented school only')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;due' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'For which day; else today')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Also what is due within so many days after it')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;remind' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'For which day; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('incidents', 'incidents', [CompletionResultType]::ParameterValue, 'The incident log: what happened, what was done, by whom it was reported')
            [CompletionResult]::new('filter', 'filter', [CompletionResultType]::ParameterValue, 'What the web filter saw: by day, harm, category, person, host and search')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;report;incidents' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only these')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only about people in this role')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Only this area of risk')
            [CompletionResult]::new('--row', '--row', [CompletionResultType]::ParameterName, 'Only this row of the policy''s table, as C12')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Only with this person in some part: a number such as P0007; `-` asks for a name')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only with all these words, or words beginning so, anywhere in them; `-` asks for them, so that a name stays out of the shell''s history')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only what happened on or after this day')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only what happened on or before this day')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only those that are not closed')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, not only the newest 50')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;filter' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day; else the first there is')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day; else the last there is')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;help' {
            [CompletionResult]::new('incidents', 'incidents', [CompletionResultType]::ParameterValue, 'The incident log: what happened, what was done, by whom it was reported')
            [CompletionResult]::new('filter', 'filter', [CompletionResultType]::ParameterValue, 'What the web filter saw: by day, harm, category, person, host and search')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;report;help;incidents' {
            break
        }
        'osafe;report;help;filter' {
            break
        }
        'osafe;report;help;help' {
            break
        }
        'osafe;policy' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The policies that come with osafe')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What a policy says of itself: version, dates, roles, duties, oddities')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'What is overdue, stale, missing or contradictory in a policy')
            [CompletionResult]::new('coverage', 'coverage', [CompletionResultType]::ParameterValue, 'Every duty of the policy with the record that proves it')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'What one policy has and another lacks')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Make the school''s own copy of a policy pack, to edit')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;policy;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;policy;show' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The same, said as in look-ups')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;policy;check' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The same, said as in look-ups')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;policy;coverage' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The same, said as in look-ups')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Only duties of this office')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only duties of this sort')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only duties that stand so')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;policy;diff' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;policy;copy' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;policy;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The policies that come with osafe')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What a policy says of itself: version, dates, roles, duties, oddities')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'What is overdue, stale, missing or contradictory in a policy')
            [CompletionResult]::new('coverage', 'coverage', [CompletionResultType]::ParameterValue, 'Every duty of the policy with the record that proves it')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'What one policy has and another lacks')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Make the school''s own copy of a policy pack, to edit')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;policy;help;list' {
            break
        }
        'osafe;policy;help;show' {
            break
        }
        'osafe;policy;help;check' {
            break
        }
        'osafe;policy;help;coverage' {
            break
        }
        'osafe;policy;help;diff' {
            break
        }
        'osafe;policy;help;copy' {
            break
        }
        'osafe;policy;help;help' {
            break
        }
        'osafe;member' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make an identity and its public card, for somebody who is to be made a member')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make the holders of public cards members of the vaults of their offices')
            [CompletionResult]::new('recover', 'recover', [CompletionResultType]::ParameterValue, 'Let yourself in with the sealed recovery sheet, when nobody else can')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Who may open which vault')
            [CompletionResult]::new('trust', 'trust', [CompletionResultType]::ParameterValue, 'Trust the list as it is now, after asking the DSL in person whether they changed it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;member;new' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The person''s name')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'The office held')
            [CompletionResult]::new('--card', '--card', [CompletionResultType]::ParameterName, 'Where to write the public card')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Write a bare key file without a passphrase: for scheduled runs only')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;member;add' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;member;recover' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;member;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;member;trust' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;member;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make an identity and its public card, for somebody who is to be made a member')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make the holders of public cards members of the vaults of their offices')
            [CompletionResult]::new('recover', 'recover', [CompletionResultType]::ParameterValue, 'Let yourself in with the sealed recovery sheet, when nobody else can')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Who may open which vault')
            [CompletionResult]::new('trust', 'trust', [CompletionResultType]::ParameterValue, 'Trust the list as it is now, after asking the DSL in person whether they changed it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;member;help;new' {
            break
        }
        'osafe;member;help;add' {
            break
        }
        'osafe;member;help;recover' {
            break
        }
        'osafe;member;help;list' {
            break
        }
        'osafe;member;help;trust' {
            break
        }
        'osafe;member;help;help' {
            break
        }
        'osafe;kit' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;doctor' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;audit' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Recompute the audit chain of every vault you can open, and hold the records against it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;audit;verify' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;audit;help' {
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Recompute the audit chain of every vault you can open, and hold the records against it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;audit;help;verify' {
            break
        }
        'osafe;audit;help;help' {
            break
        }
        'osafe;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Set up a school folder: settings, vaults, identities')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Make a complete invented school and walk through the main job on it')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Record a concern or an incident')
            [CompletionResult]::new('sanction', 'sanction', [CompletionResultType]::ParameterValue, 'What the policy says must happen for an incident')
            [CompletionResult]::new('allowed', 'allowed', [CompletionResultType]::ParameterValue, 'Whether a technology or a use of the internet is allowed')
            [CompletionResult]::new('procedure', 'procedure', [CompletionResultType]::ParameterValue, 'The steps for a kind of concern: shown, printed, or walked through on an incident')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Whom to call')
            [CompletionResult]::new('import-filter-log', 'import-filter-log', [CompletionResultType]::ParameterValue, 'Import a web filter''s log')
            [CompletionResult]::new('filter', 'filter', [CompletionResultType]::ParameterValue, 'What the web filter saw, and the technician''s books about it')
            [CompletionResult]::new('inbox', 'inbox', [CompletionResultType]::ParameterValue, 'Concerns that others have sealed, and what becomes of them')
            [CompletionResult]::new('incident', 'incident', [CompletionResultType]::ParameterValue, 'List and show incidents')
            [CompletionResult]::new('people', 'people', [CompletionResultType]::ParameterValue, 'The people of the case records')
            [CompletionResult]::new('chronology', 'chronology', [CompletionResultType]::ParameterValue, 'Everything about one person in the order of time')
            [CompletionResult]::new('custody', 'custody', [CompletionResultType]::ParameterValue, 'Devices and evidence in the school''s hands, and searches')
            [CompletionResult]::new('disclose', 'disclose', [CompletionResultType]::ParameterValue, 'Copies that leave the school: a child''s file, an answer to a request, for the police')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'How long records are kept, holds, and erasing what is due')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'The periodic reviews the policy asks for')
            [CompletionResult]::new('desk', 'desk', [CompletionResultType]::ParameterValue, 'A working session: unlock once, then every command at a prompt')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Everything that is due or overdue')
            [CompletionResult]::new('remind', 'remind', [CompletionResultType]::ParameterValue, 'The same for a scheduled run: silent when nothing is due')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Print a report')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'The policies: which there are and what they say of themselves')
            [CompletionResult]::new('member', 'member', [CompletionResultType]::ParameterValue, 'Identities, and who may open which vault')
            [CompletionResult]::new('kit', 'kit', [CompletionResultType]::ParameterValue, 'Make or refresh the small folder for staff machines, where concerns are sealed')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'What is not safe as it is, and what to do about it')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The proof that no record was changed unnoticed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;help;init' {
            break
        }
        'osafe;help;demo' {
            break
        }
        'osafe;help;log' {
            break
        }
        'osafe;help;sanction' {
            break
        }
        'osafe;help;allowed' {
            break
        }
        'osafe;help;procedure' {
            break
        }
        'osafe;help;contact' {
            break
        }
        'osafe;help;import-filter-log' {
            break
        }
        'osafe;help;filter' {
            [CompletionResult]::new('layouts', 'layouts', [CompletionResultType]::ParameterValue, 'The log layouts osafe can read, and which were tried on a real export')
            break
        }
        'osafe;help;filter;layouts' {
            break
        }
        'osafe;help;inbox' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The concerns that wait for you, and what cannot be read')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One concern as it was written; its sender is not verified')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Make it an incident, with everything the policy requires')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Add it to an incident that is there')
            [CompletionResult]::new('set-aside', 'set-aside', [CompletionResultType]::ParameterValue, 'Keep it without an incident, with a reason; or put a file away that cannot be read')
            [CompletionResult]::new('collect', 'collect', [CompletionResultType]::ParameterValue, 'Bring what was dropped in a kit into the school''s inbox, unopened')
            break
        }
        'osafe;help;inbox;list' {
            break
        }
        'osafe;help;inbox;show' {
            break
        }
        'osafe;help;inbox;accept' {
            break
        }
        'osafe;help;inbox;join' {
            break
        }
        'osafe;help;inbox;set-aside' {
            break
        }
        'osafe;help;inbox;collect' {
            break
        }
        'osafe;help;incident' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Incidents, newest first; or those in which words occur')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One incident with everything in it; written down in the audit chain')
            [CompletionResult]::new('act', 'act', [CompletionResultType]::ParameterValue, 'Record that required actions were done: what, when, with whom, under which reference')
            [CompletionResult]::new('waive', 'waive', [CompletionResultType]::ParameterValue, 'Leave required actions out, with a reason')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Ask for an action that no rule demands')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write something down about an incident')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'The incident waits for another body, or no longer does')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide about something osafe has pointed out; the reason is kept')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Correct what was written down; old and new are both kept')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Link two incidents that belong together')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close an incident; lists what is open and refuses until each is done or left out')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open a closed incident again')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Keep a file with an incident, encrypted; never where there may be indecent images')
            [CompletionResult]::new('attachments', 'attachments', [CompletionResultType]::ParameterValue, 'The files of an incident')
            [CompletionResult]::new('attachment', 'attachment', [CompletionResultType]::ParameterValue, 'Copy a file of an incident out of the vault; written down in the incident')
            break
        }
        'osafe;help;incident;list' {
            break
        }
        'osafe;help;incident;show' {
            break
        }
        'osafe;help;incident;act' {
            break
        }
        'osafe;help;incident;waive' {
            break
        }
        'osafe;help;incident;require' {
            break
        }
        'osafe;help;incident;note' {
            break
        }
        'osafe;help;incident;wait' {
            break
        }
        'osafe;help;incident;decide' {
            break
        }
        'osafe;help;incident;amend' {
            break
        }
        'osafe;help;incident;link' {
            break
        }
        'osafe;help;incident;close' {
            break
        }
        'osafe;help;incident;reopen' {
            break
        }
        'osafe;help;incident;attach' {
            break
        }
        'osafe;help;incident;attachments' {
            break
        }
        'osafe;help;incident;attachment' {
            break
        }
        'osafe;help;people' {
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'The people whose name, class or user name has these words')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Write down what is known of a person: date of birth, other names, user names, class')
            break
        }
        'osafe;help;people;find' {
            break
        }
        'osafe;help;people;amend' {
            break
        }
        'osafe;help;chronology' {
            break
        }
        'osafe;help;custody' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Take a device or a piece of evidence into custody')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is in custody, or was')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One item with everything that happened to it, or the record of a search')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Write down that an item changed hands: within the school, to its owner, to the police, or back')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Record a search or a confiscation, whether or not anything was found')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Record that two people looked through a device')
            break
        }
        'osafe;help;custody;add' {
            break
        }
        'osafe;help;custody;list' {
            break
        }
        'osafe;help;custody;show' {
            break
        }
        'osafe;help;custody;move' {
            break
        }
        'osafe;help;custody;search' {
            break
        }
        'osafe;help;custody;review' {
            break
        }
        'osafe;help;disclose' {
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'A child moves to another school: the file, by when it has to be there, and its receipt')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Somebody asks what is held about them: every record that names the person')
            [CompletionResult]::new('police', 'police', [CompletionResultType]::ParameterValue, 'The police ask: these incidents')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide which names stay in the pack and which are taken out, each with a reason')
            [CompletionResult]::new('pack', 'pack', [CompletionResultType]::ParameterValue, 'Make the pack, with the decisions applied')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, 'Write down when and how it was sent')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Write down that the other school has it')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'It does not come to it, with a reason')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every disclosure, open ones and past ones')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One with everything that was searched for, found, decided and made')
            break
        }
        'osafe;help;disclose;transfer' {
            break
        }
        'osafe;help;disclose;access' {
            break
        }
        'osafe;help;disclose;police' {
            break
        }
        'osafe;help;disclose;decide' {
            break
        }
        'osafe;help;disclose;pack' {
            break
        }
        'osafe;help;disclose;sent' {
            break
        }
        'osafe;help;disclose;confirm' {
            break
        }
        'osafe;help;disclose;withdraw' {
            break
        }
        'osafe;help;disclose;list' {
            break
        }
        'osafe;help;disclose;show' {
            break
        }
        'osafe;help;retention' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is due for disposal, and until when everything else is kept')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Keep an incident whatever its period, for an inquiry or a court')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Let it go again: from then on its period counts')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase what is due, for good; its number and the proof that nothing else changed stay')
            break
        }
        'osafe;help;retention;list' {
            break
        }
        'osafe;help;retention;hold' {
            break
        }
        'osafe;help;retention;release' {
            break
        }
        'osafe;help;retention;erase' {
            break
        }
        'osafe;help;review' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every review, when it was last done and when it is next due')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a review of the school''s own')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that a review was done')
            break
        }
        'osafe;help;review;list' {
            break
        }
        'osafe;help;review;add' {
            break
        }
        'osafe;help;review;done' {
            break
        }
        'osafe;help;desk' {
            break
        }
        'osafe;help;due' {
            break
        }
        'osafe;help;remind' {
            break
        }
        'osafe;help;report' {
            [CompletionResult]::new('incidents', 'incidents', [CompletionResultType]::ParameterValue, 'The incident log: what happened, what was done, by whom it was reported')
            [CompletionResult]::new('filter', 'filter', [CompletionResultType]::ParameterValue, 'What the web filter saw: by day, harm, category, person, host and search')
            break
        }
        'osafe;help;report;incidents' {
            break
        }
        'osafe;help;report;filter' {
            break
        }
        'osafe;help;policy' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The policies that come with osafe')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What a policy says of itself: version, dates, roles, duties, oddities')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'What is overdue, stale, missing or contradictory in a policy')
            [CompletionResult]::new('coverage', 'coverage', [CompletionResultType]::ParameterValue, 'Every duty of the policy with the record that proves it')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'What one policy has and another lacks')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Make the school''s own copy of a policy pack, to edit')
            break
        }
        'osafe;help;policy;list' {
            break
        }
        'osafe;help;policy;show' {
            break
        }
        'osafe;help;policy;check' {
            break
        }
        'osafe;help;policy;coverage' {
            break
        }
        'osafe;help;policy;diff' {
            break
        }
        'osafe;help;policy;copy' {
            break
        }
        'osafe;help;member' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make an identity and its public card, for somebody who is to be made a member')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make the holders of public cards members of the vaults of their offices')
            [CompletionResult]::new('recover', 'recover', [CompletionResultType]::ParameterValue, 'Let yourself in with the sealed recovery sheet, when nobody else can')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Who may open which vault')
            [CompletionResult]::new('trust', 'trust', [CompletionResultType]::ParameterValue, 'Trust the list as it is now, after asking the DSL in person whether they changed it')
            break
        }
        'osafe;help;member;new' {
            break
        }
        'osafe;help;member;add' {
            break
        }
        'osafe;help;member;recover' {
            break
        }
        'osafe;help;member;list' {
            break
        }
        'osafe;help;member;trust' {
            break
        }
        'osafe;help;kit' {
            break
        }
        'osafe;help;doctor' {
            break
        }
        'osafe;help;audit' {
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Recompute the audit chain of every vault you can open, and hold the records against it')
            break
        }
        'osafe;help;audit;verify' {
            break
        }
        'osafe;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
