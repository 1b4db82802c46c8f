/** What is pressed, typed and read beside the charts of a replay: going to an instant, repetitions and their correction, another analysis. */
package hiplevel.desktop.replay.control;
