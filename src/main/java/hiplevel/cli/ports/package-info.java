/** What is plugged in: which ports there are, who speaks on them, and which sensor is worn where. */
package hiplevel.cli.ports;
