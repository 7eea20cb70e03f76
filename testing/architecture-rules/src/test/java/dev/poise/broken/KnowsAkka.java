package dev.poise.broken;

import akka.actor.typed.javadsl.AskPattern;

public final class KnowsAkka {
    String ask() {
        return AskPattern.ask();
    }
}
