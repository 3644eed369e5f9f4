package org.lantian.local.demo;

/** A plan of the story: the file that was uploaded and what plan-service calls it. */
record UploadedPlan(String id, String title, String region) {

    /** The title, short enough for a line. */
    String shortTitle() {
        return title.length() <= 30 ? title : title.substring(0, 29) + "…";
    }
}
