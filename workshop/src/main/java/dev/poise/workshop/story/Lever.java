package dev.poise.workshop.story;

import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import java.util.Map;

/**
 * What somebody could have changed: settings of the model, relative to the team where there is no amount for everybody. Those of the
 * organisation come first, since most of what strains people is set by it.
 */
public enum Lever {
    /** A third less work is asked for. */
    LESS_ASKED(Whose.ORGANISATION, "stakeholders.load") {
        @Override
        double value(double before) {
            return before * TWO_THIRDS;
        }
    },
    /** Three quarters of what can be done is promised, and no more. */
    ROOM_IN_PROMISES(Whose.ORGANISATION, "promises.fill") {
        @Override
        double value(double before) {
            return Math.min(before, THREE_QUARTERS);
        }
    },
    /** A fifth of every sprint is kept for mending debt. */
    ROOM_FOR_DEBT(Whose.ORGANISATION, "refactoring.room") {
        @Override
        double value(double before) {
            return Math.max(before, A_FIFTH);
        }
    },
    /** Overtime is hardly expected. */
    NO_OVERTIME(Whose.ORGANISATION, "culture.overtimeNorm") {
        @Override
        double value(double before) {
            return Math.min(before, A_FIFTH);
        }
    },
    /** Half as many ideas come in. */
    FEWER_IDEAS(Whose.ORGANISATION, "stakeholders.ideasPerSprint") {
        @Override
        double value(double before) {
            return before / 2;
        }
    },
    /** The developers' week is a day shorter. */
    SHORTER_WEEK(Whose.ORGANISATION, "team.weeklyHours") {
        @Override
        double value(double before) {
            return before * (1 - A_FIFTH);
        }
    },
    /** Three weeks of leave more for everybody. */
    MORE_LEAVE(Whose.ORGANISATION, "leave.weeks") {
        @Override
        double value(double before) {
            return before + THREE;
        }
    },
    /** Half as many stakeholders. */
    FEWER_STAKEHOLDERS(Whose.ORGANISATION, "stakeholders.count") {
        @Override
        double value(double before) {
            return Math.ceil(before / 2);
        }
    },
    /** Two more developers. */
    TWO_MORE(Whose.ORGANISATION, "team.size") {
        @Override
        double value(double before) {
            return before + 2;
        }
    },
    /** The Product Owner leaves the How to the team. */
    STEP_BACK(Whose.PRODUCT_OWNER, "productOwner.technicalInvolvement") {
        @Override
        double value(double before) {
            return Math.min(before, A_FIFTH);
        }
    },
    /** The Product Owner asks and prescribes nothing. */
    ONLY_ASK(Whose.PRODUCT_OWNER, "productOwner.onlyAsks"),
    /** The Product Owner looks at decisions that they are asked about, and at no others. */
    ONLY_WHEN_ASKED(Whose.PRODUCT_OWNER, "productOwner.onlyWhenAsked"),
    /** Hours with users are kept free. */
    KEEP_USERS(Whose.PRODUCT_OWNER, "productOwner.ringFencedDiscovery"),
    /** The Product Owner looks at their involvement in every retrospective. */
    REFLECT(Whose.PRODUCT_OWNER, "productOwner.policy") {
        @Override
        double value(double before) {
            return 2;
        }
    },
    /** The Product Owner contests what does not fit. */
    SAY_NO(Whose.PRODUCT_OWNER, "productOwner.courage") {
        @Override
        double value(double before) {
            return Math.max(before, NEARLY_ALWAYS);
        }
    };

    private static final double TWO_THIRDS = 2. / 3;
    private static final double THREE_QUARTERS = .75;
    private static final double A_FIFTH = .2;
    private static final double NEARLY_ALWAYS = .95;
    private static final int THREE = 3;

    /** Who can change something. */
    public enum Whose {
        /** Those who ask, promise, staff and set the hours. */
        ORGANISATION,
        /** The Product Owner. */
        PRODUCT_OWNER
    }

    private final Whose whose;
    private final String setting;

    Lever(Whose whose, String setting) {
        this.whose = whose;
        this.setting = setting;
    }

    /** Get who can change it. */
    public Whose whose() {
        return whose;
    }

    /** Get the value it gives to its setting; the yes of a choice where nothing else is said. */
    double value(double before) {
        return 1;
    }

    /**
     * Get what it sets, within the range of the setting.
     *
     * @param settings what holds after the change that the story is about
     * @return the new value by dotted name; nothing when it would change nothing
     */
    public Map<String, Double> set(Settings settings) {
        ParameterSpec spec = spec(settings);
        double before = settings.number(setting);
        double value = Math.min(spec.high(), Math.max(spec.low(), value(before)));
        double allowed = spec.kind() == ParameterSpec.Kind.NUMBER ? value : Math.rint(value);
        return allowed == before ? Map.of() : Map.of(setting, allowed);
    }

    /**
     * Return whether it can be changed while a year goes on; otherwise it is told as a team that has always been so.
     *
     * @param settings any
     */
    public boolean canChangeOnTheWay(Settings settings) {
        return spec(settings).mayChangeDuringRun();
    }

    private ParameterSpec spec(Settings settings) {
        return settings.catalogue().find(setting).orElseThrow();
    }
}
