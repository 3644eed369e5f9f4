package org.lantian.local.demo;

import org.lantian.local.Console;
import org.lantian.local.Setting;
import org.lantian.local.receiver.Receivers;

/** The main job. */
public final class MainJob {

    public MainJob(Setting setting, Receivers receivers, Console console) {}

    /** Whether every step held. */
    public boolean run() {
        return true;
    }
}
