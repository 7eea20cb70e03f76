package dev.poise.cli;

/** What an option is for. Help shows options in these groups, in this order. */
enum OptionGroup {
    /** What is special to the command. */
    COMMAND("Options"),
    /** Which team is simulated, and under which model. */
    TEAM("Team"),
    /** How many runs are made, from which seed, on how many threads. */
    RUNS("Runs"),
    /** Which part of a study this program runs. */
    SHARES("Shares of a study"),
    /** How programs reach each other. */
    CONNECTION("Connection"),
    /** Where results go, and in which form. */
    OUTPUT("Output"),
    /** Help and versions. */
    HELP("Help");

    private final String heading;

    OptionGroup(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
